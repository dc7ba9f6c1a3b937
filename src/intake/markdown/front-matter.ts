const longest = 20_000;

/** Simple `key: value` fields of a YAML front matter block and the offset past it; nested values are passed over. */
export function frontMatter(source: string): { fields: ReadonlyMap<string, string>; end: number } {
  const fields = new Map<string, string>();
  const opening = /^---[ \t]*\r?\n/.exec(source.slice(0, 200));
  if (opening === null) return { fields, end: 0 };
  const head = source.slice(0, longest);
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const close = closing.exec(head);
  if (close === null) return { fields, end: 0 };
  for (const line of head.slice(opening[0].length, close.index).split(/\r?\n/)) {
    const field = /^([A-Za-z][\w-]{0,40}):[ \t]*(.+)$/.exec(line);
    if (field === null) continue;
    const value = field[2]!.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (value !== "" && !/^[[{|>&*]/.test(value)) fields.set(field[1]!.toLowerCase(), value);
  }
  return { fields, end: close.index + close[0].length };
}
