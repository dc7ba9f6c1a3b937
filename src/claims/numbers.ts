const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}; // prettier-ignore

/** Source of a pattern for a whole number in digits or in words up to ninety-nine. */
export const WHOLE_NUMBER =
  "\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

/** Value of "72", "1,200", "seventy-two"; undefined for anything else. */
export function wholeNumber(words: string): number | undefined {
  const plain = words.toLowerCase().replaceAll(",", "").trim();
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  const parts = plain.split(/[- ]/);
  let sum = 0;
  for (const part of parts) {
    const value = SMALL[part];
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
