/** Classes of words that date expressions are built from; one bit each, so that a lexeme may be of several. */
export const CLASS = {
  MONTH: 1 << 0,
  WEEKDAY: 1 << 1,
  /** Abbreviated weekday ("Mon."), believed only beside a date. */
  WDABBR: 1 << 2,
  /** Unit of time, singular. */
  UNIT: 1 << 3,
  /** Unit of time, plural. */
  UNITS: 1 << 4,
  SEASON: 1 << 5,
  /** Cardinal number in digits or words. */
  NUM: 1 << 6,
  ORD: 1 << 7,
  /** Four-digit year, or a spelled-out one. */
  YEAR: 1 << 8,
  /** "1960s": the value is the first year. */
  DECADE: 1 << 9,
  /** "'60s", "the nineties": the value is 60, 90. */
  DECADE2: 1 << 10,
  /** "'89". */
  YEAR2: 1 << 11,
  DAYPART: 1 << 12,
  /** "14:30": minutes after midnight. */
  CLOCK: 1 << 13,
  /** All-digit date: the value indexes `Lexemes.numericDates`. */
  DIGITDATE: 1 << 14,
  /** "several", "few": an amount without a number. */
  SOME: 1 << 15,
  /** A number from 1 to 31 in digits. */
  DAY: 1 << 16,
  /** Number in digits. */
  DIGITS: 1 << 17,
  /** Initial capital. */
  CAPITAL: 1 << 18,
  /** Past tense or participle: a known form, or a word in -ed. */
  PAST: 1 << 19,
  FUTURE: 1 << 20,
  PRESENT: 1 << 21,
  /** Boundary of a block. */
  BREAK: 1 << 22,
  HOLIDAY: 1 << 23,
  /** Part of a spelled-out number; gone after numbers are joined. */
  NUMWORD: 1 << 25,
  /** Time zone abbreviation ("GMT"). */
  ZONE: 1 << 26,
  /** A word that ends a sentence-like stretch: ".", "!", "?", ";". */
  STOP: 1 << 27,
} as const;

/** Units in rising size; the numbers are the values of UNIT and UNITS lexemes. */
export const UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
  "weekend",
  "fortnight",
] as const;
export type UnitName = (typeof UNITS)[number];

/** An entry of the vocabulary: classes and one value. */
export interface Entry {
  readonly classes: number;
  readonly value: number;
}

const entries = new Map<string, Entry>();

function add(words: string, classes: number, value = 0): void {
  for (const word of words.split(" ")) {
    const known = entries.get(word);
    entries.set(word, { classes: classes | (known?.classes ?? 0), value: value || (known?.value ?? 0) });
  }
}

const MONTHS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];
for (const [i, names] of MONTHS.entries()) add(names, CLASS.MONTH, i + 1);

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
for (const [i, name] of WEEKDAYS.entries()) add(`${name} ${name}s`, CLASS.WEEKDAY, i + 1);
for (const [i, names] of ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"].entries()) {
  add(names, CLASS.WDABBR, i + 1);
}

for (const [i, name] of UNITS.entries()) {
  // "second" is an ordinal far more often than a unit; the unit is read where a rule says so.
  if (name !== "second") add(name, CLASS.UNIT, i);
  if (name !== "century" && name !== "millennium") add(`${name}s`, CLASS.UNITS, i);
}
add("centuries", CLASS.UNITS, 9);
add("millennia millenniums", CLASS.UNITS, 10);
add("yr", CLASS.UNIT, 7);
add("yrs", CLASS.UNITS, 7);
add("mth", CLASS.UNIT, 5);
add("mths", CLASS.UNITS, 5);
add("hr", CLASS.UNIT, 2);
add("hrs", CLASS.UNITS, 2);

add("spring springtime", CLASS.SEASON, 21);
add("summer summertime summers", CLASS.SEASON, 22);
add("autumn fall", CLASS.SEASON, 23);
add("winter wintertime winters", CLASS.SEASON, 24);

/** Parts of the day in the order of their values; TIMEX3 and speech both stop here. */
export const DAY_PARTS = [
  "",
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "midnight",
  "dawn",
  "dusk",
] as const;
for (const [i, name] of DAY_PARTS.entries()) if (name !== "") add(name, CLASS.DAYPART, i);
add("mornings", CLASS.DAYPART, 1);
add("nights", CLASS.DAYPART, 4);
add("midday", CLASS.DAYPART, 5);
add("daybreak sunrise", CLASS.DAYPART, 7);
add("nightfall sunset", CLASS.DAYPART, 8);

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
for (const [i, word] of SMALL.split(" ").entries()) add(word, CLASS.NUMWORD | CLASS.NUM, i + 1);
for (const [i, word] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries()) {
  add(word, CLASS.NUMWORD | CLASS.NUM, 20 + 10 * i);
}
add("hundred", CLASS.NUMWORD, 100);
add("thousand", CLASS.NUMWORD, 1000);
add("million", CLASS.NUMWORD, 1e6);
add("dozen", CLASS.NUMWORD, 12);

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
for (const [i, word] of ORDINALS.split(" ").entries()) add(word, CLASS.ORD | CLASS.NUMWORD, i + 1);
const TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
for (const [i, word] of TENTHS.split(" ").entries()) add(word, CLASS.ORD | CLASS.NUMWORD, 20 + 10 * i);
add("hundredth", CLASS.ORD | CLASS.NUMWORD, 100);

for (const [i, word] of "twenties thirties forties fifties sixties seventies eighties nineties"
  .split(" ")
  .entries()) {
  add(word, CLASS.DECADE2, 20 + 10 * i);
}

add("several few couple some many various numerous", CLASS.SOME);
add("gmt est edt cst cdt mst mdt pst pdt utc bst cet kst jst ist z", CLASS.ZONE);

add("christmas xmas", CLASS.HOLIDAY, 1);
add("thanksgiving", CLASS.HOLIDAY, 2);
add("easter", CLASS.HOLIDAY, 3);
add("halloween", CLASS.HOLIDAY, 4);

// Tense of the governing clause is judged from these and from -ed; see resolve/tense.ts.
add(
  "was were had did said told came went took gave made met left held began became saw got found brought thought fell rose " +
    "sent ran led stood lost paid spoke broke wrote kept won felt drew knew chose flew shot struck fought sold bought built " +
    "grew hit set put cut ended died signed called announced reported voted arrived agreed asked added hosted sought taught " +
    "spent threw wore withdrew overthrew underwent swore sank shook shut rode fled dealt caught bore beat awoke arose hung " +
    "laid lay heard laid meant read seized sat split spread stole swept woke wound been done given taken been",
  CLASS.PAST,
);
add(
  "will shall 'll would upcoming expected scheduled due planned slated plans intends hopes expects coming",
  CLASS.FUTURE,
);
add("is are has have does do says 'm 're 've", CLASS.PRESENT);

/** All words that rules speak of, lower case. `word ids` are given by `Vocabulary`. */
export const LEXICON: ReadonlyMap<string, Entry> = entries;
