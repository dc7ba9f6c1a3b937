/** A verb that says little itself: its object noun is what is done. */
export interface LightFrame {
  readonly verbs: readonly string[];
  /** Lemmas of the object nouns. */
  readonly nouns: readonly string[];
}

/** Light verbs and their nouns ("pay a visit", "hold talks", "send a message"). */
export const LIGHT_FRAMES: readonly LightFrame[] = [
  { verbs: ["pay"], nouns: words("visit call tribute homage") },
  {
    verbs: ["make"],
    nouns: words(
      "visit trip tour call stopover speech statement address remark proposal offer appeal request demand complaint contribution commitment promise pledge attack attempt threat representation protest",
    ),
  },
  {
    verbs: [
      "have",
      "hold",
      "conduct",
      "begin",
      "start",
      "open",
      "resume",
      "continue",
      "conclude",
      "complete",
    ],
    nouns: words(
      "talk call meeting conversation consultation negotiation discussion dialogue summit conference audience drill exercise manoeuvre maneuver",
    ),
  },
  {
    verbs: ["conduct", "carry out", "launch", "stage", "mount"],
    nouns: words("attack raid strike offensive assault patrol test drill exercise"),
  },
  {
    verbs: ["give", "offer", "provide", "extend", "lend", "render"],
    nouns: words(
      "support assistance aid help backing shelter asylum protection welcome congratulation greeting condolence thanks invitation warning assurance guarantee permission speech address interview banquet dinner reception lunch luncheon",
    ),
  },
  { verbs: ["host"], nouns: words("banquet dinner reception lunch luncheon") },
  {
    verbs: ["send", "convey", "address", "write", "hand over", "forward"],
    nouns: words("message letter telegram cable greeting congratulation condolence note invitation"),
  },
  { verbs: ["deliver"], nouns: words("speech address message note protest letter statement") },
  { verbs: ["lodge", "file", "register", "enter"], nouns: words("protest complaint") },
  { verbs: ["issue", "release", "publish"], nouns: words("warning appeal invitation call") },
  {
    verbs: ["express", "voice", "convey"],
    nouns: words(
      "support concern regret condolence thanks gratitude satisfaction opposition sympathy appreciation solidarity condemnation",
    ),
  },
  { verbs: ["exchange"], nouns: words("view message letter greeting opinion fire") },
  { verbs: ["reach"], nouns: words("agreement accord understanding compromise settlement deal") },
];

function words(list: string): readonly string[] {
  return list.split(" ");
}

const pairs: ReadonlyMap<string, ReadonlySet<string>> = index();

function index(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const { verbs, nouns } of LIGHT_FRAMES)
    for (const verb of verbs) {
      const known = map.get(verb) ?? new Set<string>();
      for (const noun of nouns) known.add(noun);
      map.set(verb, known);
    }
  return map;
}

/** Verbs that stay light with a noun from outside their clause: "the talks he held". A delivered note is a thing of its own. */
export const LIGHT_AT_A_DISTANCE: ReadonlySet<string> = new Set(["pay", "hold", "have", "conduct", "make"]);

/** True when the verb is light with this noun as its object. Both are lemmas. */
export function isLight(verb: string, noun: string): boolean {
  return pairs.get(verb)?.has(noun) ?? false;
}
