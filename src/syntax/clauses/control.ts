/** Verbs whose infinitive belongs to their subject even when they have an object: "promised the king to withdraw". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  "promise threaten vow pledge agree offer swear undertake use take".split(" "),
);
/** Verbs that take the doer of the infinitive after a preposition: "called on the parties to respect". */
export const PREPOSITION_CONTROL: Readonly<Record<string, readonly string[]>> = {
  call: ["on", "upon", "for"],
  appeal: ["to"],
  arrange: ["for"],
  wait: ["for"],
  rely: ["on", "upon"],
  count: ["on"],
  depend: ["on"],
  prevail: ["on", "upon"],
  plead: ["with"],
};
/** Before a gerund these make the object the doer: "accused Kuwait of stealing", "warned Moscow against recognizing". */
export const OBJECT_MARKERS: ReadonlySet<string> = new Set(["of", "from", "against", "for", "into"]);
/** Nouns whose infinitive is done by who has, takes or gives them: "accepted an invitation to visit". */
export const CONTROL_NOUNS: ReadonlySet<string> = new Set(
  (
    "invitation decision readiness willingness intention plan pledge promise offer commitment agreement refusal right determination attempt " +
    "effort wish desire ability opportunity chance need obligation duty request proposal threat resolve failure move step bid way time power"
  ).split(" "),
);
/** What the infinitive or gerund under a verb is worth. */
export const INTENT_VERBS: ReadonlySet<string> = new Set(
  (
    "plan intend agree pledge promise vow offer threaten decide undertake want wish hope seek aim prepare propose try attempt resolve swear " +
    "consider invite expect agree schedule commit choose consent desire"
  ).split(" "),
);
export const DUTY_VERBS: ReadonlySet<string> = new Set(
  "need have oblige require urge call ask order demand request tell command instruct press appeal beg advise recommend encourage entreat warn compel force".split(
    " ",
  ),
);
export const DENIAL_VERBS: ReadonlySet<string> = new Set(
  "refuse fail decline forget neglect avoid omit deny".split(" "),
);
/** Verbs of speech and thought: their complement is what somebody says. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    "say tell report announce state declare claim add note stress emphasize emphasise affirm reaffirm assert maintain argue explain warn " +
    "allege insist admit confirm deny disclose reveal write suggest believe think reply answer predict acknowledge point remark inform " +
    "underline underscore recall reiterate repeat quote cite observe complain testify contend hint indicate comment"
  ).split(" "),
);
/** Verbs with two objects: in the passive the first one becomes the subject ("was given a welcome"). */
export const TWO_OBJECT_VERBS: ReadonlySet<string> = new Set(
  "give grant award offer send show hand lend pay deny promise allow teach accord assign afford".split(" "),
);
/** Verbs that need an object when active: without one, a form in "-ed" beside a passive is passive too ("arrested and expelled"). */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  (
    "expel deport arrest detain imprison jail execute kill murder assassinate wound injure dismiss sack appoint elect escort interrogate " +
    "convict sentence fine award decorate honour honor welcome receive ratify adopt implement publish seize capture release extradite hand " +
    "destroy damage blockade occupy annex abolish abrogate amend approve authorise authorize accredit name nominate charge accuse condemn " +
    "denounce criticise criticize banish exile replace remove recall summon sign initial conclude impose lift freeze confiscate arm train equip"
  ).split(" "),
);
/** Verbs that hand the infinitive after their object to that object: "ordered the ships to turn back". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  (
    "ask tell order urge invite persuade force compel oblige allow permit enable help want expect require request instruct command warn advise " +
    "encourage cause lead get let make have see hear watch authorize authorise commission appoint elect choose send dispatch deploy press " +
    "pressure push beg implore remind convince prompt induce tempt challenge dare forbid nominate empower entitle assign direct summon task " +
    "bring leave find catch keep declare consider believe know think prove show report allege commit call wish like prefer need drive " +
    "entreat beseech caution counsel train hire recruit pay bribe select name motivate inspire assist charge bind condemn sentence"
  ).split(" "),
);
