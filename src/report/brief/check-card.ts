import type { CheckFinding } from "../../model/finding.ts";
import { renderMessage } from "../../model/message.ts";
import { CHECK_LABELS, SEVERITY_LABELS } from "../labels.ts";
import { say } from "../messages.ts";
import { type Card, card, type Row, row, words } from "./card.ts";
import { type Context, joined } from "./context.ts";

/** The check's own sentence; a key without a template falls back to a sentence that claims nothing. */
function sentence(context: Context, check: CheckFinding): string {
  const template = context.templates.get(check.message.key);
  return template
    ? renderMessage(template, check.message.values)
    : say("report.check.unworded", { kind: CHECK_LABELS[check.kind], words: check.evidence[0]!.exact });
}

/** A fact as the beginning of a sentence: a capital letter, no full stop of its own. */
function asClause(statement: string): string {
  return statement.charAt(0).toUpperCase() + statement.slice(1).replace(/\.$/, "");
}

/** Card of one check: what clashes, in an attributed sentence, both quotes, and the dated facts it was held against. */
export function checkCard(context: Context, check: CheckFinding): Card {
  const rows: Row[] = [{ label: "The words", lines: check.evidence.map((quote) => [words(quote)]) }];
  const about = check.about.flatMap((finding) => context.labelOf(finding) ?? []);
  if (about.length > 0) {
    rows.push(
      row(
        "About",
        ...joined(
          about.map((label) => [card(label)]),
          ", ",
        ),
      ),
    );
  }
  return {
    label: context.labelOf(check.id)!,
    kind: "check",
    finding: check.id,
    heading: CHECK_LABELS[check.kind],
    tags: [SEVERITY_LABELS[check.severity]],
    severity: check.severity,
    says: [
      sentence(context, check),
      ...check.facts.map((fact) =>
        say("report.check.fact", { statement: asClause(fact.statement), source: fact.source }),
      ),
    ],
    rows,
    marks: check.evidence,
    parts: [],
    rule: `rule ${check.rule.id} v${check.rule.version}`,
  };
}
