import type { ClaimFinding } from "../../model/finding.ts";
import { dateInWords } from "../date-words.ts";
import { CLAIM_LABELS } from "../labels.ts";
import { say } from "../messages.ts";
import { type Card, card, code, type Piece, type Row, row, text, unknown, words } from "./card.ts";
import { actorName, type Context } from "./context.ts";

/** "72 years": units come in the singular or the plural. */
function inFigures(number: number, unit: string | undefined): string {
  if (!unit) return `${number}`;
  const plural = number !== 1 && /^(?:year|month|week|day|hour|decade|century)$/.test(unit);
  return `${number} ${plural ? (unit === "century" ? "centuries" : `${unit}s`) : unit}`;
}

/** Card of one claim: who makes it, its scope words, its value in figures where it has one. */
export function claimCard(context: Context, claim: ClaimFinding): Card {
  const exact = claim.quote.exact;
  const speaker = claim.speaker === undefined ? undefined : actorName(context, claim.speaker);
  const rows: Row[] = [row("Said by", text(speaker ?? "the text itself"))];
  if (claim.scope.length > 0) {
    rows.push({ label: "Scope", lines: claim.scope.map((quote) => [words(quote)]) });
  } else if (claim.kind === "first" || claim.kind === "superlative") {
    rows.push(row("Scope", unknown("no scope words found")));
  }
  if (claim.value) {
    const pieces: Piece[] = [];
    if (claim.value.number !== undefined) {
      pieces.push(text(inFigures(claim.value.number, claim.value.unit)));
    }
    if (claim.value.date) {
      if (pieces.length > 0) pieces.push(text(" · "));
      pieces.push(text(dateInWords(claim.value.date.edtf)), text(" · EDTF "), code(claim.value.date.edtf));
    }
    if (pieces.length > 0) rows.push(row("In figures", ...pieces));
  }
  const about = claim.about && context.labelOf(claim.about);
  if (about) rows.push(row("About", card(about)));
  return {
    label: context.labelOf(claim.id)!,
    kind: "claim",
    finding: claim.id,
    heading: CLAIM_LABELS[claim.kind],
    tags: speaker !== undefined ? ["said by a speaker"] : [],
    says: [
      speaker !== undefined
        ? say("report.claim.speaker", { speaker, words: exact })
        : say("report.claim.narrator", { words: exact }),
    ],
    rows,
    marks: [claim.quote],
    parts: claim.scope,
    rule: `rule ${claim.rule.id} v${claim.rule.version}`,
  };
}
