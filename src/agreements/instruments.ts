import type { AgreementFinding } from "../model/finding.ts";

export type Instrument = AgreementFinding["instrument"];

/**
 * How much a noun needs beside it before it counts as an instrument between states:
 * "named" - a topic, a name in capitals or parties; "acted" - an act of its life cycle (signed, ratified ...) or capitals;
 * "signed" - an act by which two states make it: the noun mostly means a paper of one office.
 */
export type Need = "named" | "acted" | "signed";

/** A noun (or fixed phrase) that names an instrument. The plural is understood; words are lower case. */
export interface InstrumentNoun {
  readonly id: string;
  readonly instrument: Instrument;
  readonly words: readonly string[];
  readonly need: Need;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Ordered: the first entry whose words fit wins, so fixed phrases stand before their head noun. */
export const INSTRUMENT_NOUNS: readonly InstrumentNoun[] = [
  {
    id: "memorandum-of-understanding",
    instrument: "mou",
    words: [
      "memorandum of understanding",
      "memoranda of understanding",
      "memorandums of understanding",
      "memorandum of agreement",
      "memorandum of cooperation",
      "memorandum of intent",
      "mou",
      "letter of intent",
      "letters of intent",
    ],
    need: "named",
    examples: {
      yes: ["Chile and Peru signed a Memorandum of Understanding on mining in Lima."],
      no: ["The memorandum of the office manager lists the holidays."],
    },
  },
  {
    id: "exchange-of-notes",
    instrument: "exchange-of-notes",
    words: ["exchange of notes", "exchange of letters", "exchanges of notes"],
    need: "named",
    examples: {
      yes: ["The Exchange of Notes on Fishing Rights between Norway and Iceland was published."],
      no: ["The pupils enjoyed the exchange of letters."],
    },
  },
  {
    id: "joint-communique",
    instrument: "communique",
    words: ["joint communiqué", "joint communique", "joint communiqués", "joint communiques"],
    need: "named",
    examples: {
      yes: ["Norway and Chile issued a joint communique on trade."],
      no: ["The spokesman read a press communique."],
    },
  },
  {
    id: "joint-statement",
    instrument: "joint-statement",
    words: [
      "joint statement",
      "joint statements",
      "joint declaration",
      "joint declarations",
      "joint press statement",
      "joint announcement",
      "joint proclamation",
    ],
    need: "acted",
    examples: {
      yes: ["Norway and Chile signed a joint declaration on fisheries."],
      no: ["A statement by the minister followed."],
    },
  },
  {
    id: "treaty",
    instrument: "treaty",
    words: ["treaty", "treaties"],
    need: "named",
    examples: {
      yes: ["Norway and Chile signed a treaty of friendship."],
      no: ["He has a treaty-making power in mind."],
    },
  },
  {
    id: "protocol",
    instrument: "protocol",
    words: ["protocol", "protocols"],
    need: "acted",
    examples: {
      yes: ["Norway and Chile signed a protocol on trade for 1988."],
      no: ["The chief of protocol of Norway met the ambassador of Chile."],
    },
  },
  {
    id: "convention",
    instrument: "convention",
    words: ["convention", "conventions", "covenant", "covenants", "concordat"],
    need: "acted",
    examples: {
      yes: ["Norway and Chile signed a consular convention."],
      no: ["The party convention of Norway heard a guest from Chile."],
    },
  },
  {
    id: "pact",
    instrument: "pact",
    words: ["pact", "pacts", "accord", "accords", "entente", "compact"],
    need: "named",
    examples: {
      yes: ["Norway and Chile signed a trade pact."],
      no: ["He acted of his own accord in Chile."],
    },
  },
  {
    id: "armistice",
    instrument: "agreement",
    words: ["armistice", "truce agreement", "ceasefire agreement", "cease-fire agreement"],
    need: "acted",
    examples: {
      yes: ["Norway and Chile signed an armistice."],
      no: ["The armistice line runs through a village in Norway."],
    },
  },
  {
    id: "plan",
    instrument: "plan",
    words: [
      "plan for cooperation",
      "plan of cooperation",
      "plan for exchange",
      "plan of exchange",
      "exchange plan",
      "cooperation plan",
      "executive programme",
      "executive program",
      "cooperation program",
      "cooperation programme",
      "exchange program",
      "exchange programme",
      "programme of cooperation",
      "program of cooperation",
    ],
    need: "signed",
    examples: {
      yes: ["Norway and Chile signed an exchange programme for 1988-1990."],
      no: ["The exchange programme of the school in Norway welcomed a pupil from Chile."],
    },
  },
  {
    id: "agreement",
    instrument: "agreement",
    words: ["agreement", "agreements", "understanding", "arrangement", "arrangements", "deal", "deals"],
    need: "named",
    examples: {
      yes: [
        "Norway and Chile signed a trade agreement.",
        "The 1955 Status of Forces Agreement between Norway and Chile was amended.",
      ],
      no: ["Norway and Chile are in agreement.", "a great deal of work lies before Norway and Chile"],
    },
  },
  {
    id: "minutes",
    instrument: "other",
    words: ["minutes", "agreed minutes"],
    need: "signed",
    examples: {
      yes: ["The minutes of the third meeting of the Norway-Chile Joint Committee were signed."],
      no: ["The talks between Norway and Chile lasted forty minutes."],
    },
  },
  {
    id: "memorandum",
    instrument: "other",
    words: ["memorandum", "memoranda", "aide-mémoire"],
    need: "signed",
    examples: {
      yes: ["Norway and Chile signed a memorandum on fishing."],
      no: ["The memorandum of the secretary about Chile reached Norway."],
    },
  },
  {
    id: "declaration",
    instrument: "other",
    words: ["declaration", "declarations", "charter", "communiqué", "communique", "instrument"],
    need: "acted",
    examples: {
      yes: ["Norway and Chile adopted the Bergen Declaration."],
      no: ["The declaration of the minister of Norway surprised Chile."],
    },
  },
];

/** Words of all nouns, longest first, as one alternation; made once. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${INSTRUMENT_NOUNS.flatMap((noun) => noun.words)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(" ", "[ \\u00a0]"))
    .join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

const BY_WORDS = new Map<string, InstrumentNoun>();
for (const noun of INSTRUMENT_NOUNS)
  for (const words of noun.words) if (!BY_WORDS.has(words)) BY_WORDS.set(words, noun);

/** A noun found in raw text. */
export interface NounHit {
  readonly noun: InstrumentNoun;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

const PLURAL = /(?:ties|nts|ls|ns|ts|ds|is|es|nda|als|gs|ndums|notes|letters)$/;
const SINGULAR_ANYWAY = /^(?:minutes|agreed minutes|exchange of (?:notes|letters)|letter of intent)$/;

/** All instrument nouns in a text, in order, not overlapping. Linear in the text. */
export function findInstrumentNouns(text: string): NounHit[] {
  const hits: NounHit[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const words = match[0].toLowerCase().replaceAll("\u00a0", " ");
    const noun = BY_WORDS.get(words);
    if (!noun) continue;
    const plural =
      !SINGULAR_ANYWAY.test(words) && (PLURAL.test(words) || /^(?:memoranda|letters|exchanges)/.test(words));
    hits.push({ noun, start: match.index, end: match.index + match[0].length, plural });
  }
  return hits;
}
