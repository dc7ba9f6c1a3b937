import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import { sentenceAt, type TextLayer } from "../text/layer.ts";
import { type Composed, Composer } from "./compose.ts";
import { DatedDocument } from "./date-of.ts";
import { Grammar } from "./find-readings.ts";
import { keptSpans } from "./kept-spans.ts";
import type { DateLayer, DateMention } from "./layer.ts";
import { toMention } from "./mention.ts";
import { RECOGNISERS } from "./recognisers.ts";
import { findDateline } from "./resolve/dateline.ts";
import { resolveAll } from "./resolve/resolve-all.ts";
import { findWritten } from "./resolve/written.ts";
import { scan } from "./scan.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabulary = new Vocabulary();
const composer = new Composer(vocabulary);
const grammar = new Grammar(RECOGNISERS, vocabulary);

/**
 * Finds all temporal expressions of a document and resolves them over the whole text: time of writing (given, dateline
 * or inferred by arithmetic), the date told before, and the tense of the clause. Never throws on any text.
 */
export function findDates(layer: TextLayer, options: { published?: FuzzyDate | undefined } = {}): DateLayer {
  const lexemes = scan(layer.text, keptSpans(layer), vocabulary);
  const items: Composed[] = composer.compose(lexemes, grammar.find(lexemes));
  const sentenceOf = (at: number) => sentenceAt(layer.sentences, at);
  const dateline = findDateline(lexemes, items, layer.blocks);
  const written = findWritten(lexemes, items, dateline, options.published, sentenceOf);
  const { resolutions, story } = resolveAll(lexemes, items, written, dateline, layer.blocks);
  const mentions: DateMention[] = items.map((item, i) => toMention(lexemes, item, resolutions[i]!));
  const document = new DatedDocument(layer, mentions, written, story, dateline);
  return {
    mentions,
    written: written.date,
    within: (span: Span) => document.within(span),
    dateOf: (span: Span, sentence: number) => document.dateOf(span, sentence),
  };
}
