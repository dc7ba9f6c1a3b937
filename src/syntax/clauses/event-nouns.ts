/** How the "of" phrase and the possessor of an event noun are read. */
export interface NounFrame {
  readonly of: "subject" | "object";
  readonly possessor: "subject" | "object";
}

/** Nouns for what an actor does to something: "the signing of the treaty", "India's recognition of Bangladesh". */
const DONE_TO =
  "conclusion signing signature ratification adoption approval abrogation denunciation termination violation breach implementation " +
  "recognition establishment severance restoration resumption normalisation normalization suspension condemnation rejection " +
  "withdrawal delivery supply sale purchase provision closure opening inauguration seizure capture occupation annexation invasion " +
  "bombing shelling bombardment destruction release exchange imposition lifting easing removal introduction creation " +
  "announcement declaration publication acceptance refusal renewal extension amendment revision construction development launch " +
  "launching test testing deployment production reduction increase support endorsement dispatch receipt presentation demarcation " +
  "delimitation settlement submission transfer return repatriation blockade criticism accession denial dissolution cancellation " +
  "postponement ban prohibition prevention punishment liberation defence defense protection";
/** Nouns whose possessor suffers it too: "Hungary's admission", "the ambassador's expulsion". */
const SUFFERED =
  "admission expulsion appointment arrest election assassination murder killing execution detention deportation extradition removal " +
  "release kidnapping dismissal replacement nomination isolation";
/** Nouns for what an actor does or undergoes without an object: "the visit of the president to Cairo". */
const DONE_BY =
  "visit trip tour arrival departure return journey stay speech statement address remark decision refusal intervention " +
  "participation attendance resignation death talk meeting negotiation consultation conversation discussion dialogue summit attack raid " +
  "assault strike offensive aggression threat protest complaint appeal request demand call proposal offer pledge promise invitation " +
  "warning accusation claim concession cooperation agreement contact rapprochement clash war withdrawal advance retreat " +
  "accession message letter telegram congratulation condolence greeting assistance aid contribution mediation reaction response";

const frames: ReadonlyMap<string, NounFrame> = new Map([
  ...entries(DONE_BY, { of: "subject", possessor: "subject" }),
  ...entries(DONE_TO, { of: "object", possessor: "subject" }),
  ...entries(SUFFERED, { of: "object", possessor: "object" }),
  ...entries("withdrawal return refusal", { of: "subject", possessor: "subject" }),
]);

function entries(list: string, frame: NounFrame): [string, NounFrame][] {
  return list.split(" ").map((noun) => [noun, frame]);
}

/** The frame of an event noun by its lemma; undefined for other nouns. */
export function nounFrame(lemma: string): NounFrame | undefined {
  return frames.get(lemma);
}
