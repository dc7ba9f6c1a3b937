/**
 * Acts in the life of an instrument, in the terms of the Vienna Convention on the Law of Treaties (parts II to V) and of
 * United Nations treaty practice, with the verbs and nouns that report them.
 */
export interface LifeCycleAct {
  /** VCLT term, hyphenated: "signature", "entry-into-force". */
  readonly kind: string;
  /** Lemmas of verbs whose object (or passive subject) is the instrument. */
  readonly verbs: readonly string[];
  /** Lemmas of verbs whose subject is the instrument ("the treaty expires"). */
  readonly intransitive?: readonly string[];
  /** Nouns of the act, followed by "of" or "from" and the instrument ("the ratification of the treaty"). */
  readonly nouns: readonly string[];
  /** True when the act brings the instrument about: its date and place are those of the conclusion. */
  readonly concludes: boolean;
}

/** Ordered: the first act that names the verb wins. */
export const LIFE_CYCLE: readonly LifeCycleAct[] = [
  {
    kind: "initialling",
    verbs: ["initial", "initialize"],
    nouns: ["initialling", "initialing"],
    concludes: false,
  },
  {
    kind: "signature",
    verbs: ["sign", "ink", "countersign", "autograph"],
    nouns: ["signing", "signature"],
    concludes: true,
  },
  { kind: "conclusion", verbs: ["conclude", "strike", "seal"], nouns: ["conclusion"], concludes: true },
  {
    kind: "adoption",
    verbs: ["adopt", "issue", "release", "publish", "announce", "promulgate", "make public", "proclaim"],
    nouns: ["adoption", "publication", "issuance"],
    concludes: true,
  },
  {
    kind: "agreement",
    verbs: ["reach", "agree", "agree on", "agree to", "finalize", "finalise", "make", "enter"],
    nouns: [],
    concludes: true,
  },
  {
    kind: "negotiation",
    verbs: ["negotiate", "renegotiate", "draft", "discuss"],
    nouns: ["negotiation", "drafting"],
    concludes: false,
  },
  { kind: "ratification", verbs: ["ratify"], nouns: ["ratification"], concludes: false },
  { kind: "approval", verbs: ["approve", "endorse"], nouns: ["approval"], concludes: false },
  { kind: "acceptance", verbs: ["accept"], nouns: ["acceptance"], concludes: false },
  { kind: "accession", verbs: ["accede", "accede to", "join"], nouns: ["accession"], concludes: false },
  { kind: "deposit", verbs: ["deposit"], nouns: ["deposit"], concludes: false },
  {
    kind: "entry-into-force",
    verbs: ["implement", "bring", "activate"],
    intransitive: ["enter", "come", "take", "go"],
    nouns: ["entry"],
    concludes: false,
  },
  { kind: "registration", verbs: ["register"], nouns: ["registration"], concludes: false },
  {
    kind: "amendment",
    verbs: ["amend", "revise", "modify", "update"],
    nouns: ["amendment", "revision"],
    concludes: false,
  },
  { kind: "renewal", verbs: ["renew"], nouns: ["renewal"], concludes: false },
  { kind: "extension", verbs: ["extend", "prolong"], nouns: ["extension", "prolongation"], concludes: false },
  { kind: "suspension", verbs: ["suspend", "freeze"], nouns: ["suspension"], concludes: false },
  {
    kind: "denunciation",
    verbs: ["denounce", "abrogate", "renounce", "repudiate"],
    nouns: ["denunciation", "abrogation"],
    concludes: false,
  },
  {
    kind: "withdrawal",
    verbs: ["leave", "quit", "withdraw", "exit", "abandon", "pull out"],
    nouns: ["withdrawal"],
    concludes: false,
  },
  {
    kind: "termination",
    verbs: ["terminate", "cancel", "annul", "scrap", "void", "nullify", "rescind"],
    nouns: ["termination", "cancellation"],
    concludes: false,
  },
  {
    kind: "expiry",
    verbs: [],
    intransitive: ["expire", "lapse", "run"],
    nouns: ["expiry", "expiration"],
    concludes: false,
  },
];

const VERBS = new Map<string, LifeCycleAct>();
const INTRANSITIVE = new Map<string, LifeCycleAct>();
const NOUNS = new Map<string, LifeCycleAct>();
for (const act of LIFE_CYCLE) {
  for (const verb of act.verbs) if (!VERBS.has(verb)) VERBS.set(verb, act);
  for (const verb of act.intransitive ?? []) if (!INTRANSITIVE.has(verb)) INTRANSITIVE.set(verb, act);
  for (const noun of act.nouns) if (!NOUNS.has(noun)) NOUNS.set(noun, act);
}

/** The act a verb reports of its object, or undefined. */
export function actOfVerb(lemma: string): LifeCycleAct | undefined {
  return VERBS.get(lemma);
}

/** The act a verb reports of its subject ("expires", "enters into force"), or undefined. */
export function actOfSubject(lemma: string): LifeCycleAct | undefined {
  return INTRANSITIVE.get(lemma);
}

/** The act a noun names ("ratification"), or undefined. */
export function actOfNoun(lemma: string): LifeCycleAct | undefined {
  return NOUNS.get(lemma);
}
