import type { FuzzyDate } from "../model/date.ts";
import type { Span } from "../model/span.ts";
import type { TextLayer } from "../text/layer.ts";
import type { DateMention } from "./layer.ts";
import type { Story } from "./resolve/resolve-all.ts";
import type { Written } from "./resolve/written.ts";

/** The dates of one document, asked by place. */
export class DatedDocument {
  readonly #layer: TextLayer;
  readonly #mentions: readonly DateMention[];
  readonly #written: Written;
  readonly #story: Story;
  readonly #dateline: number;

  constructor(
    layer: TextLayer,
    mentions: readonly DateMention[],
    written: Written,
    story: Story,
    dateline: number,
  ) {
    this.#layer = layer;
    this.#mentions = mentions;
    this.#written = written;
    this.#story = story;
    this.#dateline = dateline;
  }

  within(span: Span): readonly DateMention[] {
    return this.#mentions.filter((mention) => mention.start >= span.start && mention.end <= span.end);
  }

  dateOf(span: Span, sentence: number): FuzzyDate | null {
    void sentence;
    const inside = this.within(span).find(
      (mention) => mention.date !== null && this.#mentions[this.#dateline] !== mention,
    );
    void this.#layer;
    void this.#written;
    void this.#story;
    return inside?.date ?? null;
  }
}
