/** Function words that hardly occur in the other languages of the list. */
const functionWords: Readonly<Record<string, string>> = {
  en: "the of and to that was with for his from by which were has have this",
  fr: "le les des et une dans est que pour qui sur avec aux par pas cette",
  de: "der die und das den von mit dem des für auf ist nicht eine werden durch",
  es: "el los las del una por que con para en como más sobre este fue",
  pt: "os das dos uma não com para em ao pela pelo são mais como sua",
  it: "il gli della di che per una con del nel sono alla dei anche è",
  nl: "het een van de en dat niet zijn met voor door ook werd naar",
  pl: "w na i z że się do nie jest oraz od przez dla po",
  tr: "ve bir bu ile için olarak da de olan daha çok",
  id: "yang dan di dengan untuk dari pada ini itu dalam tidak oleh",
};
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["uk", /[іїєґ]/giu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];
const sample = 20_000;
const languageOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words.split(" ")) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);

/**
 * Guesses the language of a text by script and function words, as a BCP 47 tag; "und" when the text is too short or two
 * languages come close. Reads the first 20,000 characters.
 */
export function guessLanguage(text: string): string {
  const head = text.slice(0, sample);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return "und";
  for (const [language, pattern] of scripts) {
    const share = (head.match(pattern)?.length ?? 0) / letters;
    // Kana and the letters of Ukrainian alone are few among the others; the other scripts must fill the text.
    if (share > (language === "ja" ? 0.1 : language === "uk" ? 0.03 : 0.4)) return language;
  }
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const language of languageOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 3 || first[1] < words.length * 0.08) return "und";
  return second !== undefined && second[1] * 1.5 > first[1] ? "und" : first[0];
}
