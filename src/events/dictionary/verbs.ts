import { verbForms } from "../inflect.ts";
import { dictionaryLines, type Phrase, readPhrase } from "./words.ts";

/** A verb pattern: what must stand before and after the verb. */
export interface VerbPattern {
  readonly before: Phrase;
  readonly after: Phrase;
  /** The first word after must follow the verb at once ("*_OFF"). */
  readonly adjacent: boolean;
  /** "031", or "032:033" for both directions. */
  readonly code: string;
}

/** A verb with all its forms, its own code and its patterns in file order. */
export interface VerbEntry {
  /** Forms, each one word or several; upper case. */
  readonly forms: readonly (readonly string[])[];
  readonly code: string;
  readonly patterns: readonly VerbPattern[];
}

export interface VerbDictionary {
  readonly entries: readonly VerbEntry[];
  /** "&CURRENCY" -> its phrases. */
  readonly synsets: ReadonlyMap<string, readonly Phrase[]>;
}

/** Forms of a dictionary verb: its first word (or the word marked "+") inflected, the rest as it is. */
function formsOf(name: string, given: string | undefined): string[][] {
  const words = name.split(/[_\s]+/).filter((word) => word !== "");
  const marked = Math.max(
    0,
    words.findIndex((word) => word.startsWith("+")),
  );
  const plain = words.map((word) => word.replace(/^\+/, ""));
  const forms = new Set<string>();
  if (given !== undefined) {
    forms.add(plain.join(" "));
    for (const form of given.split(/\s+/))
      if (form !== "") forms.add(form.replaceAll("+", "").replaceAll("_", " "));
  } else {
    const stem = plain[marked]!.toLowerCase();
    for (const form of verbForms(stem))
      forms.add(plain.map((word, index) => (index === marked ? form.toUpperCase() : word)).join(" "));
    const regular = [
      `${stem}s`,
      stem.endsWith("e") ? `${stem}d` : `${stem}ed`,
      stem.endsWith("e") ? `${stem.slice(0, -1)}ing` : `${stem}ing`,
    ];
    for (const form of regular)
      forms.add(plain.map((word, index) => (index === marked ? form.toUpperCase() : word)).join(" "));
  }
  return [...forms].map((form) => form.toUpperCase().split(" "));
}

/** Reads a verbs dictionary in the PETRARCH form: blocks of verbs, "- before * after [code]" patterns, "&" synsets. */
export function readVerbs(text: string): VerbDictionary {
  const entries: VerbEntry[] = [];
  const synsets = new Map<string, Phrase[]>();
  let synset: Phrase[] | undefined;
  let blockCode = "";
  let verbs: { forms: string[][]; code: string }[] = [];
  let patterns: VerbPattern[] = [];
  const flush = () => {
    for (const verb of verbs) entries.push({ forms: verb.forms, code: verb.code, patterns });
    verbs = [];
    patterns = [];
  };
  for (const line of dictionaryLines(text)) {
    const header = /^---\s*(.*?)\s*\[([^\]]*)\]\s*---/.exec(line);
    if (header) {
      flush();
      blockCode = header[2]!.trim();
      synset = undefined;
    } else if (line.startsWith("&")) {
      synset = [];
      synsets.set(line.trim().split(/\s+/)[0]!.replace(/_$/, ""), synset);
    } else if (line.startsWith("- ") || line.startsWith("-\t")) {
      const open = line.indexOf("[");
      const close = line.indexOf("]", open);
      const words = line.slice(1, Math.max(1, open)).trim();
      const star = words.indexOf("*");
      if (open < 0 || close < 0 || star < 0) continue;
      patterns.push({
        before: readPhrase(words.slice(0, star)),
        after: readPhrase(words.slice(star + 1).replace(/^_/, "")),
        adjacent: words[star + 1] === "_",
        code: line.slice(open + 1, close).trim(),
      });
    } else if (synset && line.startsWith("+")) synset.push(readPhrase(line.slice(1)));
    else {
      synset = undefined;
      const row = /^([^{[]+)(?:\{([^}]*)\})?\s*(?:\[([^\]]*)\])?/.exec(line);
      if (!row) continue;
      verbs.push({ forms: formsOf(row[1]!.trim(), row[2]), code: row[3]?.trim() ?? blockCode });
    }
  }
  flush();
  return { entries, synsets };
}
