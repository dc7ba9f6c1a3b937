import type { Statement } from "./statements.ts";

/** A change between two readings of one document. */
export interface StatementChange {
  readonly kind: "new" | "gone" | "changed";
  readonly key: string;
  readonly before: Statement | null;
  readonly after: Statement | null;
}

/** What of a statement counts as its value; its place in the text and its id in the reading do not. */
function value(statement: Statement): string {
  const { finding: _finding, quote: _quote, ...rest } = statement;
  return JSON.stringify(rest);
}

/** What changed from one reading's statements to the next, gone ones first, in text order. */
export function differenceOf(before: readonly Statement[], after: readonly Statement[]): StatementChange[] {
  const old = new Map(before.map((statement) => [statement.key, statement]));
  const now = new Map(after.map((statement) => [statement.key, statement]));
  const gone = before
    .filter((statement) => !now.has(statement.key))
    .map(
      (statement): StatementChange => ({ kind: "gone", key: statement.key, before: statement, after: null }),
    );
  const rest = after.flatMap((statement): StatementChange[] => {
    const earlier = old.get(statement.key);
    if (!earlier) return [{ kind: "new", key: statement.key, before: null, after: statement }];
    if (value(earlier) === value(statement)) return [];
    return [{ kind: "changed", key: statement.key, before: earlier, after: statement }];
  });
  return [...gone, ...rest];
}
