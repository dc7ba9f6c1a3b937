import { wordSet } from "./words.ts";

/** Nouns that make a run of capitals the name of a body, lower case. */
export const BODY_NOUNS = wordSet(`
  ministry department agency bureau office commission committee council board authority administration service directorate
  secretariat chancellery cabinet government presidency assembly parliament senate congress house duma knesset bundestag bundesrat
  diet legislature politburo presidium court tribunal judiciary supreme party league union federation confederation alliance coalition
  front movement brigade brigades battalion regiment division corps army navy fleet forces force guard guards police militia
  gendarmerie command staff group organization organisation association society club institute institution university college
  school academy hospital foundation fund bank treasury exchange corporation corp corp. inc inc. ltd ltd. llc plc co. co company
  companies industries holdings partners airlines airways air railways motors oil gas petroleum energy pharmaceuticals
  times post news herald tribune journal gazette daily guardian telegraph press radio television tv broadcasting network channel
  magazine mission embassy consulate legation delegation troupe team squad center centre laboratory museum library
  church diocese mosque synagogue temple order brotherhood congregation chamber exchequer trust initiative program programme campaign
  network watch international amnesty forum summit conference convention community communities commonwealth bloc pact quartet
  crescent cross relief solidarity tigers guerrillas resistance republicans democrats intelligence security reserve systems technologies
  electronics steel cement telecom shipbuilding shipping insurance securities capital ventures media entertainment studios
  regime junta sect cartel syndicate tribe dynasty mafia lobby caucus workers students teachers unions factory complex plant farm mill mine works studies enterprise hotel restaurant facility parish labs laboratories
`);

/** Adjectives that with body nouns alone make a name that every state has one of ("Foreign Ministry", "Supreme Court"). */
const COMMON_ADJECTIVES = wordSet(
  "foreign interior defense defence finance supreme high national central federal state constitutional general royal armed air the of and people's peoples communist socialist labour labor democratic republican liberal conservative",
);
const OWN_NAMES = wordSet("duma knesset bundestag bundesrat");

/** Whether a body's name says nothing of whose it is ("Politburo", "Foreign Ministry", "Senate"), given folded to small letters. */
export function isCommonBodyName(words: readonly string[]): boolean {
  return words.every((word) => (BODY_NOUNS.has(word) || COMMON_ADJECTIVES.has(word)) && !OWN_NAMES.has(word));
}

/** Nouns that make a run of capitals something that does not act: place, event, thing. */
export const THING_NOUNS = wordSet(`
  street road avenue boulevard square plaza highway bridge airport port harbor harbour base camp station stadium palace building tower hall mausoleum memorial monument park garden
  river lake sea ocean gulf bay strait straits channel canal island islands isle peninsula cape mountain mountains mount mt. hill hills valley desert
  plateau strip coast zone region province district county territory city town village prefecture municipality oblast heights corridor crossing
  war wars revolution uprising rebellion mutiny riot riots crisis affair incident massacre genocide holocaust battle siege blockade
  treaty agreement accord accords convention protocol pact charter declaration communiqué communique memorandum constitution act law bill resolution
  doctrine plan programme program project policy thought theory ideology prize award medal order day week month year century anniversary festival
  games cup olympics olympiad championship marathon tournament book paper report study index award economy cathedral shrine
  missile rocket satellite submarine tanker ship aircraft jet helicopter tank rifle virus disease dollar euro ruble yen won yuan
  initiative dialogue talks summit meeting conference exercise exercises operation time era age epoch idea politics biology christianity catholicism islam judaism buddhism quotes pictures images
`);

/** Head nouns that keep a person's name inside the name of something else ("Kim Il Sung University", "Lenin Street", "Nixon Doctrine"). */
export function makesAnotherName(word: string): boolean {
  return BODY_NOUNS.has(word) || THING_NOUNS.has(word);
}
