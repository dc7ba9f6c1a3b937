/**
 * Heads of the best dependency tree with one root. `scores[child * n + head]` for n = words + 1, node 0 the root;
 * returns head numbers, 0 for the root word (result[0] is 0). Greedy choice first; Chu-Liu/Edmonds only where it is no tree.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = bestHeads(scores, n);
  if (isTree(greedy, n)) return greedy;
  const table = logProbabilities(scores, n);
  const tree = spanningTree(table, n);
  if (rootCount(tree, n) === 1) return tree;
  let best = tree;
  let bestScore = -Infinity;
  for (const root of likelyRoots(table, n)) {
    const single = table.slice();
    for (let child = 1; child < n; child++) {
      if (child !== root) single[child * n] = NEVER;
      else for (let head = 1; head < n; head++) single[child * n + head] = NEVER;
    }
    const heads = spanningTree(single, n);
    let score = 0;
    for (let child = 1; child < n; child++) score += single[child * n + heads[child]!]!;
    if (score > bestScore) {
      best = heads;
      bestScore = score;
    }
  }
  return best;
}

const NEVER = -1e9;

function bestHeads(scores: ArrayLike<number>, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let child = 1; child < n; child++) {
    let best = -Infinity;
    for (let head = 0; head < n; head++) {
      const score = scores[child * n + head]!;
      if (head !== child && score > best) {
        best = score;
        heads[child] = head;
      }
    }
  }
  return heads;
}

function rootCount(heads: Int32Array, n: number): number {
  let roots = 0;
  for (let child = 1; child < n; child++) if (heads[child] === 0) roots++;
  return roots;
}

function isTree(heads: Int32Array, n: number): boolean {
  return rootCount(heads, n) === 1 && findCycle(heads, n).length === 0;
}

/** Nodes of one cycle, empty when there is none. */
function findCycle(heads: Int32Array, n: number): number[] {
  const seen = new Int32Array(n);
  seen[0] = n + 1;
  for (let start = 1; start < n; start++) {
    let node = start;
    while (seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/** Log-softmax over heads, so that contraction compares like with like. */
function logProbabilities(scores: Float32Array, n: number): Float64Array {
  const table = new Float64Array(n * n).fill(NEVER);
  for (let child = 1; child < n; child++) {
    let most = -Infinity;
    for (let head = 0; head < n; head++) if (head !== child) most = Math.max(most, scores[child * n + head]!);
    let sum = 0;
    for (let head = 0; head < n; head++)
      if (head !== child) sum += Math.exp(scores[child * n + head]! - most);
    const log = most + Math.log(sum);
    for (let head = 0; head < n; head++)
      if (head !== child) table[child * n + head] = scores[child * n + head]! - log;
  }
  return table;
}

function likelyRoots(table: Float64Array, n: number): number[] {
  return Array.from({ length: n - 1 }, (_, index) => index + 1)
    .sort((a, b) => table[b * n]! - table[a * n]!)
    .slice(0, 4);
}

/** A tree grown from the root, best next word first: for input that is no prose. */
function grownTree(scores: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  const best = new Float64Array(n).fill(-Infinity);
  const done = new Uint8Array(n);
  let added = 0;
  for (let count = 1; count < n; count++) {
    done[added] = 1;
    let next = -1;
    for (let child = 1; child < n; child++) {
      if (done[child] === 1) continue;
      if (scores[child * n + added]! > best[child]!) {
        best[child] = scores[child * n + added]!;
        heads[child] = added;
      }
      if (next < 0 || best[child]! > best[next]!) next = child;
    }
    added = next;
  }
  return heads;
}

/** Cycles contracted before the tree is grown greedily instead: prose needs few, and each costs the square of the words. */
const MAX_CONTRACTIONS = 16;

/** Chu-Liu/Edmonds by contracting one cycle at a time. */
function spanningTree(scores: Float64Array, n: number, depth = 0): Int32Array {
  const heads = bestHeads(scores, n);
  const cycle = findCycle(heads, n);
  if (cycle.length === 0) return heads;
  if (depth === MAX_CONTRACTIONS) return grownTree(scores, n);
  const inCycle = new Uint8Array(n);
  for (const node of cycle) inCycle[node] = 1;
  const rest: number[] = [];
  for (let node = 0; node < n; node++) if (inCycle[node] === 0) rest.push(node);
  const hub = rest.length;
  const size = hub + 1;
  const smaller = new Float64Array(size * size).fill(NEVER);
  const entered = new Int32Array(hub);
  const leaving = new Int32Array(hub);
  rest.forEach((node, a) => {
    rest.forEach((other, b) => {
      if (a !== b) smaller[a * size + b] = scores[node * n + other]!;
    });
    let bestGain = -Infinity;
    let bestOut = -Infinity;
    for (const member of cycle) {
      const gain = scores[member * n + node]! - scores[member * n + heads[member]!]!;
      if (gain > bestGain) {
        bestGain = gain;
        entered[a] = member;
      }
      if (node !== 0 && scores[node * n + member]! > bestOut) {
        bestOut = scores[node * n + member]!;
        leaving[a] = member;
      }
    }
    smaller[hub * size + a] = bestGain;
    if (node !== 0) smaller[a * size + hub] = bestOut;
  });
  const inner = spanningTree(smaller, size, depth + 1);
  rest.forEach((node, a) => {
    if (node !== 0) heads[node] = inner[a] === hub ? leaving[a]! : rest[inner[a]!]!;
  });
  const from = inner[hub]!;
  heads[entered[from]!] = rest[from]!;
  return heads;
}
