import type { ParseColumns } from "./parse-sentences.ts";

/**
 * Two proper names side by side under one head with one label ("Ne" and "Win", both subjects of "paid") are one name: the
 * second hangs on the first as "flat". No grammar puts two subjects or two objects next to each other without a comma.
 */
export function joinNames(
  columns: ParseColumns,
  first: number,
  end: number,
  numbers: {
    readonly name: ReadonlySet<number>;
    readonly flat: number;
    readonly joined: ReadonlySet<number>;
  },
): void {
  const { tag, head, label } = columns;
  for (let i = first + 1; i < end; i++) {
    const before = i - 1;
    if (!numbers.name.has(tag[i]!) || !numbers.name.has(tag[before]!)) continue;
    if (head[i]! < 0 || head[i] !== head[before] || label[i] !== label[before]) continue;
    if (!numbers.joined.has(label[i]!)) continue;
    head[i] = before;
    label[i] = numbers.flat;
    for (let child = first; child < end; child++) if (head[child] === i) head[child] = before;
  }
}
