/** An edge as clustering needs it. A person's edge outweighs every rule's. */
export interface ClusterEdge {
  readonly a: string;
  readonly b: string;
  readonly value: "same" | "different" | "unsure";
  readonly score: number;
  readonly byPerson: boolean;
}

/**
 * Groups ids by their edges. "same" edges join, a person's first and then by falling score; a join is refused when it
 * would bring together two ids that a person (or, for a rule's join, a rule) called different. Depends on the edges only,
 * not on their order, so the same judgements always give the same clusters.
 *
 * @returns id -> canonical id, the least id of its cluster
 */
export function clusterIds(ids: Iterable<string>, edges: readonly ClusterEdge[]): Map<string, string> {
  const groupOf = new Map<string, Set<string>>();
  for (const id of ids) {
    groupOf.set(id, new Set([id]));
  }
  const known = edges.filter((edge) => groupOf.has(edge.a) && groupOf.has(edge.b));
  const apart = new Map<string, { readonly other: string; readonly byPerson: boolean }[]>();
  for (const edge of known)
    if (edge.value === "different")
      for (const [one, other] of [
        [edge.a, edge.b],
        [edge.b, edge.a],
      ] as const)
        apart.set(one, [...(apart.get(one) ?? []), { other, byPerson: edge.byPerson }]);
  const order = known
    .filter((edge) => edge.value === "same")
    .sort(
      (x, y) =>
        Number(y.byPerson) - Number(x.byPerson) ||
        y.score - x.score ||
        (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0),
    );
  for (const edge of order) {
    const left = groupOf.get(edge.a)!;
    const right = groupOf.get(edge.b)!;
    if (left === right) continue;
    const [small, large] = left.size < right.size ? [left, right] : [right, left];
    const refused = [...small].some((id) =>
      (apart.get(id) ?? []).some((other) => large.has(other.other) && (other.byPerson || !edge.byPerson)),
    );
    if (refused) continue;
    for (const id of small) {
      large.add(id);
      groupOf.set(id, large);
    }
  }
  const result = new Map<string, string>();
  for (const group of new Set(groupOf.values())) {
    let least: string | null = null;
    for (const id of group) if (least === null || id < least) least = id;
    for (const id of group) result.set(id, least!);
  }
  return result;
}
