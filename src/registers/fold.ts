/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
  þ: "th",
  ħ: "h",
};

const PLAIN = /^[a-z0-9]*$/;

/**
 * Folds one piece of a name (no spaces, no hyphens) to its comparison form: lower case, no diacritics, no stops,
 * no apostrophes, no possessive ending. "U.S." gives "us", "Khmeli’s" gives "khmeli", "’s" gives "".
 */
export function foldPiece(piece: string): string {
  const lower = piece.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = lower;
  if (folded.endsWith("'s") || folded.endsWith("’s")) folded = folded.slice(0, -2);
  folded = folded.normalize("NFD");
  let out = "";
  for (const char of folded) {
    const code = char.codePointAt(0)!;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) out += char;
    else if (LETTERS[char] !== undefined) out += LETTERS[char];
    else if (code > 0x2ff && /\p{L}|\p{N}/u.test(char)) out += char;
  }
  return out;
}

const SEPARATORS = /[\s\-‐‑‒–—/]+|(?=[,()])|(?<=[,()])/u;

/** The pieces of a name: split at spaces, hyphens and slashes; a comma or bracket is a piece of its own. */
export function pieces(name: string): string[] {
  return name.split(SEPARATORS).filter((piece) => piece !== "");
}

const ARTICLES: ReadonlySet<string> = new Set(["the"]);

/** Folded pieces of a whole name, without a leading article and without empty pieces; a comma stays. */
export function foldName(name: string): string[] {
  const folded: string[] = [];
  for (const piece of pieces(name)) {
    const key = piece === "," ? piece : foldPiece(piece);
    if (key !== "" && !(folded.length === 0 && ARTICLES.has(key))) folded.push(key);
  }
  return folded;
}

/** True when a name is written all in capitals ("USSR", "U.N."): such a name matches only words in capitals. */
export function isAcronym(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase() && name.length <= 12;
}

/**
 * Sound skeleton of a folded piece, equal for the usual romanisations of one name: Shoigu / Shoygu,
 * Yeltsin / Eltsin, Khomeini / Khomeyni, Abdullah / Abdulla, Hussein / Husayn, Choe / Choi stays apart.
 */
export function skeleton(folded: string): string {
  // Initials and numerals of kings are what they are: "W." is not V.
  if (folded.length <= 2) return folded;
  let out = "";
  // The last letter of `out`, kept apart: reading it out of a growing string takes time with the square of its length.
  let last = "";
  const length = folded.length;
  for (let i = 0; i < length; i++) {
    const here = folded[i]!;
    const next = folded[i + 1];
    let sound = here;
    switch (here) {
      case "p":
        if (next === "h") {
          sound = "f";
          i++;
        }
        break;
      case "k":
      case "g":
        if (next === "h") i++;
        break;
      case "d":
        if (next === "j") {
          sound = "j";
          i++;
        } else if (next === "h") i++;
        else if (next === "z" && folded[i + 2] === "h") {
          sound = "j";
          i += 2;
        }
        break;
      case "t":
        if (next === "c" && folded[i + 2] === "h") continue;
        if (next === "z") {
          sound = "ts";
          i++;
        } else if (next === "h") i++;
        break;
      case "s":
        if (next === "c" && folded[i + 2] === "h") {
          sound = "S";
          i += 2;
        } else if (next === "h") {
          sound = "S";
          i++;
        }
        break;
      case "z":
        if (next === "h") {
          sound = "j";
          i++;
        }
        break;
      case "c":
        if (next === "h") {
          sound = "C";
          i++;
        } else if (next === "k") continue;
        else if (next !== "i" && next !== "e" && next !== "y") sound = "k";
        break;
      case "q":
        sound = "k";
        break;
      case "x":
        sound = "ks";
        break;
      case "w":
        sound = "v";
        break;
      case "o":
        if (next === "u" || next === "o") {
          sound = "u";
          i++;
        }
        break;
      case "e":
        if (i === 0 || next === "i" || next === "y" || next === "e") {
          if (next === "i" || next === "y" || next === "e") i++;
          sound = next === "e" ? "i" : "e";
        }
        break;
      case "a":
        if (next === "a") i++;
        else if (next === "y" || next === "i") {
          sound = "e";
          i++;
        }
        break;
      case "y":
      case "j":
        if (here === "y" && i === 0 && next === "e") continue;
        if (here === "y" || (next !== undefined && !isVowel(next)) || next === undefined) sound = "i";
        break;
      case "h":
        if (next === undefined) continue;
        break;
      default:
        break;
    }
    if (last !== sound) {
      out += sound;
      last = sound.at(-1)!;
    }
  }
  return out.endsWith("ii") ? out.slice(0, -1) : out;
}

function isVowel(char: string): boolean {
  return char === "a" || char === "e" || char === "i" || char === "o" || char === "u";
}
