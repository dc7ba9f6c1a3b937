import type { CheckFinding, PersonFinding } from "../../model/finding.ts";
import { overlaps } from "../../model/span.ts";
import { dateInWords } from "../date-words.ts";
import { type Card, card, type Row, row, text, unknown, words } from "./card.ts";
import { type Context, joined, stateInWords } from "./context.ts";

/** "from 26 March 1946 to 29 July 1948"; an end that the register leaves open is said to be open. */
export function termInWords(from: string | null, to: string | null): string {
  const start = from === null ? "from a date not in the register" : `from ${dateInWords(from)}`;
  return to === null ? `${start}, end open` : `${start} to ${dateInWords(to)}`;
}

/** Whether a check is about the person: it says so, or it holds the words of the title or name against the registers. */
function tellsOfTitle(check: CheckFinding, person: PersonFinding): boolean {
  if (check.about.includes(person.id)) return true;
  if (check.kind !== "anachronism") return false;
  const spans = person.title ? [person.name, person.title] : [person.name];
  return check.evidence.some((quote) => spans.some((span) => overlaps(quote, span)));
}

/** Card of one person: the title the text gives beside the office the registers know at the date of the act. */
export function personCard(context: Context, person: PersonFinding): Card {
  const actor = context.actor(person.actor);
  const name = person.name.exact;
  const { office } = person;
  const inRegister = office
    ? text(
        `${office.label}, ${termInWords(office.from, office.to)} (looked up for ${dateInWords(office.at)})`,
      )
    : unknown(actor?.register ? "no office known for the date of the act" : "person not in the register");
  const rows: Row[] = [
    row("In the text", person.title ? words(person.title) : unknown("no title given")),
    row("In register", inRegister),
    person.state
      ? row("State", text(stateInWords(context, person.state)))
      : row("State", unknown("not settled")),
  ];
  const differs = context.reading.checks.filter((check) => tellsOfTitle(check, person));
  if (differs.length > 0) {
    rows.push(
      row(
        "See also",
        ...joined(
          differs.map((check) => [card(context.labelOf(check.id)!)]),
          ", ",
        ),
      ),
    );
  }
  if (person.styles.length > 0) rows.push(row("Styles", text(person.styles.join(", "))));
  if (actor && actor.name !== name) rows.push(row("Full name", text(actor.name)));
  return {
    label: context.labelOf(person.id)!,
    kind: "person",
    finding: person.id,
    heading: actor?.name ?? name,
    tags: differs.some((check) => check.severity !== "note") ? ["title and office differ"] : [],
    says: [],
    rows,
    marks: [person.name],
    parts: [...(person.title ? [person.title] : []), ...(actor?.mentions ?? [])],
    rule: `rule ${person.rule.id} v${person.rule.version}`,
  };
}
