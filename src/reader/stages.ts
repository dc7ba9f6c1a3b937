import { findActors } from "../actors/find-actors.ts";
import { findPeople } from "../actors/find-people.ts";
import type { Layers } from "../actors/layers.ts";
import { findAgreements } from "../agreements/find-agreements.ts";
import { runChecks } from "../checks/run-checks.ts";
import { findClaims } from "../claims/find-claims.ts";
import { findDates } from "../dates/find-dates.ts";
import { findEvents } from "../events/find-events.ts";
import type { EventVocabulary } from "../events/vocabulary.ts";
import type { FuzzyDate } from "../model/date.ts";
import type { SourceDocument } from "../model/document.ts";
import type {
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  PersonFinding,
} from "../model/finding.ts";
import type { Issue } from "../model/issue.ts";
import type { Registers } from "../registers/registers.ts";
import { analyse } from "../syntax/analyse.ts";
import type { SyntaxModel } from "../syntax/model.ts";
import { readText } from "../text/read-text.ts";

/** What the reader needs from outside: it opens no file and asks no clock itself. */
export interface ReaderTools {
  readonly model: SyntaxModel;
  readonly registers: Registers;
  /** Vocabulary of acts, with a user's own files laid over it; the built-in one when left out. */
  readonly acts?: EventVocabulary;
}

export interface ReadOptions {
  /** Publication date given by the user; goes before the one from markup. */
  readonly published?: FuzzyDate;
}

/** What the stages hand on. Each stage fills its own part and reads only parts filled before it. */
export interface Draft {
  readonly document: SourceDocument;
  readonly tools: ReaderTools;
  readonly options: ReadOptions;
  readonly layers?: Layers;
  readonly events: readonly EventFinding[];
  readonly agreements: readonly AgreementFinding[];
  readonly people: readonly PersonFinding[];
  readonly claims: readonly ClaimFinding[];
  readonly checks: readonly CheckFinding[];
  readonly issues: readonly Issue[];
}

/** One step of reading: pure, from draft to draft. */
export interface Stage {
  readonly id: string;
  readonly why: string;
  run(draft: Draft): Draft;
}

function layersOf(draft: Draft): Layers {
  if (!draft.layers) throw new Error("a stage that reads the layers ran before the stage that makes them");
  return draft.layers;
}

/** The stages in order. */
export const STAGES: readonly Stage[] = [
  {
    id: "layers",
    why: "Sentences, tokens, syntax, dates and actors: everything about the words before any act is coded.",
    run(draft) {
      const text = readText(draft.document);
      const syntax = analyse(text, draft.tools.model);
      const published = draft.options.published ?? draft.document.published;
      const dates = findDates(text, published ? { published } : {});
      const actors = findActors(syntax, draft.tools.registers, dates);
      return { ...draft, layers: { text, syntax, registers: draft.tools.registers, dates, actors } };
    },
  },
  {
    id: "events",
    why: "Acts of one actor towards another, with their own date, time mode and evidence.",
    run(draft) {
      const found = findEvents(layersOf(draft), draft.tools.acts);
      return { ...draft, events: found.events, issues: [...draft.issues, ...found.issues] };
    },
  },
  {
    id: "agreements",
    why: "Instruments signed or mentioned; signing events get their link and a date that only the whole text gives.",
    run(draft) {
      const found = findAgreements(layersOf(draft), draft.events);
      return {
        ...draft,
        agreements: found.agreements,
        events: found.events,
        issues: [...draft.issues, ...found.issues],
      };
    },
  },
  {
    id: "people",
    why: "Who held which office at the date of the act, after acts have dates.",
    run: (draft) => ({ ...draft, people: findPeople(layersOf(draft), draft.events) }),
  },
  {
    id: "claims",
    why: "Firsts, superlatives, anniversaries, counts, legal bases: what the source asserts without an act.",
    run: (draft) => ({ ...draft, claims: findClaims(layersOf(draft), draft.events, draft.agreements) }),
  },
  {
    id: "checks",
    why: "Holds the findings against each other and against the registers.",
    run: (draft) => ({ ...draft, checks: runChecks(layersOf(draft), draft) }),
  },
];
