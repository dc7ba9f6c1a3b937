import type { Layers } from "../actors/layers.ts";
import { actsOn, type ReportedAct } from "./acts.ts";
import type { InstrumentMention } from "./find-mentions.ts";
import { type NamedParty, type PartySource, partiesOfPhrase } from "./parties.ts";
import { contentStems } from "./same-instrument.ts";

/** A mention with the acts its sentence reports and the parties its phrase names. */
export interface ReadMention extends InstrumentMention {
  readonly acts: readonly ReportedAct[];
  readonly parties: readonly NamedParty[];
  readonly source: PartySource | undefined;
  readonly business: boolean;
  readonly heading: boolean;
  /** Words that tell it from other instruments, as stems. */
  readonly stems: ReadonlySet<string>;
}

/** Reads the acts and the parties of a mention. */
export function readMention(layers: Layers, mention: InstrumentMention): ReadMention {
  const acts = actsOn(layers, mention);
  const { parties, source, business } = partiesOfPhrase(layers, mention);
  return {
    ...mention,
    acts,
    parties,
    source,
    business,
    heading: isHeading(layers, mention.sentence),
    stems: contentStems(layers, mention),
  };
}

/** True for sentences of heading blocks and for single lines without a full stop that are capitalised throughout. */
export function isHeading(layers: Layers, sentence: number): boolean {
  const { text } = layers;
  const block = text.blocks[text.sentences.block[sentence]!];
  if (block?.kind === "heading") return true;
  const start = text.sentences.start[sentence]!;
  const end = text.sentences.end[sentence]!;
  if (/[.!?:;,”"]$/.test(text.text.slice(Math.max(start, end - 1), end)) || end - start > 160) return false;
  if (
    block &&
    (block.start !== start || block.end !== end) &&
    !/^\s*$/.test(text.text.slice(block.start, start))
  )
    return false;
  const words = text.text.slice(start, end).match(/\p{L}[\p{L}'’.]*/gu) ?? [];
  const capital = words.filter((word) => word[0] !== word[0]!.toLowerCase() || word.length <= 3).length;
  return words.length > 1 && capital >= words.length * 0.8;
}

/** True when the sentence tells, as done, an act that brings the instrument about. */
export const concludes = (mention: ReadMention): boolean =>
  mention.acts.some((reported) => reported.act.concludes && reported.asserted);
