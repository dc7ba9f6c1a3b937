/** The authority files and their look-up in time. Entry ids: "state:PRK", "person:kim-il-sung", "org:IGOUNO", "position:PRK.premier", "place:moscow". */

/** ISO days or coarser EDTF ("1948", "1948-09", "1948-09-09"); null = open. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

export type NameForm =
  | "official"
  | "short"
  | "former"
  | "adjective"
  | "demonym"
  | "metonym"
  | "acronym"
  | "alias";

export interface DatedName extends Term {
  readonly name: string;
  readonly form: NameForm;
}

export interface StateEntry extends Term {
  readonly id: string;
  /** ISO 3166-1 alpha-3, or the withdrawn 3166-3 alpha-3, or a user-assigned X code; unique. */
  readonly code: string;
  readonly name: string;
  readonly names: readonly DatedName[];
  /** The times in which it existed, in order; `from` and `to` are the ends of the whole. */
  readonly spells: readonly Term[];
  readonly codes: Readonly<
    Partial<Record<"iso2" | "isoNumeric" | "cameo" | "cow" | "gw" | "ftm" | "fips", string>>
  >;
}

export interface SuccessionEdge {
  readonly predecessor: string;
  readonly successor: string;
  readonly kind:
    | "continuation"
    | "succession"
    | "secession"
    | "union"
    | "dissolution"
    | "rename"
    | "representation"
    | "disputed";
  /** EDTF. */
  readonly date: string;
  /** What makes or disputes it, in a few words. */
  readonly note?: string;
}

export interface PersonEntry {
  readonly id: string;
  /** Fullest usual English form. */
  readonly name: string;
  /** Other forms and romanisations. */
  readonly aliases: readonly string[];
  /** State code of the state mainly served. */
  readonly state: string;
  readonly born?: string;
  readonly died?: string;
}

export type Branch =
  | "head-of-state"
  | "head-of-government"
  | "foreign-minister"
  | "defence-minister"
  | "party-leader"
  | "minister"
  | "ambassador"
  | "legislature"
  | "military"
  | "igo-head"
  | "other";

export interface PositionEntry extends Term {
  readonly id: string;
  /** Canonical label, not a title string ("Premier of the Cabinet of the DPRK"). */
  readonly label: string;
  /** State code, or organisation id for offices of organisations. */
  readonly of: string;
  readonly branch: Branch;
  /** Further branches the same office belongs to (a president who heads the government too). */
  readonly also?: readonly Branch[];
}

export interface Holding extends Term {
  readonly position: string;
  readonly person: string;
  readonly acting?: boolean;
}

/** A title as outlets write it, with the dates between which that wording was in use for that office. */
export interface TitleForm extends Term {
  readonly position: string;
  readonly form: string;
  readonly language: string;
  readonly usedBy?: string;
}

export interface OrganisationEntry extends Term {
  readonly id: string;
  readonly name: string;
  readonly names: readonly DatedName[];
  readonly kind:
    | "government"
    | "ministry"
    | "legislature"
    | "party"
    | "military"
    | "igo"
    | "media"
    | "company"
    | "ngo"
    | "armed-group"
    | "other";
  /** State code it belongs to. */
  readonly state?: string;
  /** CAMEO code (IGOUNO ...). */
  readonly cameo?: string;
  readonly members?: readonly ({ readonly state: string } & Term)[];
}

export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly names: readonly DatedName[];
  /** State codes it belonged to, dated. */
  readonly in: readonly ({ readonly state: string } & Term)[];
  /** Capital of these states, dated. */
  readonly capitalOf: readonly ({ readonly state: string } & Term)[];
  /** Set when the capital's name does not stand for the state (Victoria, Kingston). */
  readonly silent?: boolean;
  readonly lat?: number;
  readonly lon?: number;
}

/** A register entry that a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly type: "state" | "person" | "organisation" | "position" | "place";
  /** The name form matched. */
  readonly form: NameForm | "name" | "title";
  /** State code of the state it is or belongs to, when it has one. */
  readonly state?: string;
  /** Whether the form was in use at the date asked for; true when no date was asked for. */
  readonly valid: boolean;
}

export interface NameMatch {
  /** First token and one past the last, of the tokens given. */
  readonly first: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

export interface Registers {
  /** Version text: hash of the data. */
  readonly version: string;
  state(codeOrId: string): StateEntry | undefined;
  states(): Iterable<StateEntry>;
  person(id: string): PersonEntry | undefined;
  organisation(id: string): OrganisationEntry | undefined;
  position(id: string): PositionEntry | undefined;
  place(id: string): PlaceEntry | undefined;
  /** Entries a whole name may stand for, best first; folding of case, diacritics, hyphens and romanisation is done here. `at` is an ISO day or coarser. */
  lookup(name: string, at?: string): readonly Candidate[];
  /** Longest register names (states, organisations, places, people's full names) in a run of tokens, left to right, not overlapping. */
  findNames(words: readonly string[], at?: string): readonly NameMatch[];
  /** People whose surname or full name folds to this, who held any office around `at` (or ever, undated), best first. */
  peopleNamed(name: string, at?: string, state?: string): readonly PersonEntry[];
  /** Terms of office of a person; only those that overlap `at` when given. */
  officesOf(person: string, at?: string): readonly (Holding & { readonly entry: PositionEntry })[];
  /** Holders of a position, or of a branch of a state ("PRK", "head-of-state"), at a date. */
  holders(position: string, at?: string): readonly (Holding & { readonly entry: PersonEntry })[];
  holdersOf(
    state: string,
    branch: Branch,
    at?: string,
  ): readonly (Holding & { readonly entry: PersonEntry; readonly office: PositionEntry })[];
  /** Wordings of titles: which positions a title string may name for a state, and since when. */
  titleForms(form: string, state?: string): readonly TitleForm[];
  titlesOf(position: string): readonly TitleForm[];
  /** The state that existed at `at` in the lineage of `code`: stateAt("RUS", "1949") is SUN's entry. The same entry when it existed then. */
  stateAt(code: string, at: string): StateEntry | undefined;
  /** Succession edges that touch the state. */
  successions(code: string): readonly SuccessionEdge[];
  /** Capital of a state at a date. */
  capital(code: string, at?: string): PlaceEntry | undefined;
}
