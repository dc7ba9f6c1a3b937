import { dictionaryLines, type Phrase, pluralOf, readPhrase } from "./words.ts";

/** A code with the days between which it holds ("19950601"); empty = open. */
interface DatedCode {
  readonly codes: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** An actor name and its codes in time. */
export interface ActorEntry {
  readonly phrase: Phrase;
  readonly dated: readonly DatedCode[];
}

/** A role word and the code it adds: after the actor's ("~GOV") or before it ("NGO~"). */
export interface AgentEntry {
  readonly phrase: Phrase;
  readonly before: string;
  readonly after: string;
}

/** "950601", "19950601" as eight digits: two-digit years are of the twentieth century. */
function fullDay(day: string): string {
  return day.length === 6 ? `19${day}` : day;
}

function readDated(inside: string): DatedCode {
  const text = inside.trim();
  const range = /^(\S+)\s+(\d{6,8})\s*-\s*(\d{6,8})$/.exec(text);
  if (range) return { codes: range[1]!.split("/"), from: fullDay(range[2]!), to: fullDay(range[3]!) };
  const bound = /^(\S+)\s*([<>])\s*(\d{6,8})$/.exec(text);
  if (bound)
    return {
      codes: bound[1]!.split("/"),
      from: bound[2] === ">" ? fullDay(bound[3]!) : "",
      to: bound[2] === "<" ? fullDay(bound[3]!) : "",
    };
  return { codes: text.split("/"), from: "", to: "" };
}

/** Reads an actors dictionary in the TABARI/PETRARCH form: names, "+" synonyms, dated codes in brackets. */
export function readActors(text: string): ActorEntry[] {
  const entries: ActorEntry[] = [];
  let names: string[] = [];
  let dated: DatedCode[] = [];
  const flush = () => {
    for (const name of names) entries.push({ phrase: readPhrase(name), dated });
    names = [];
    dated = [];
  };
  for (const line of dictionaryLines(text)) {
    const name = line
      .replace(/\[[^\]]*\]/g, "")
      .replace(/;.*$/, "")
      .trim();
    const codes = [...line.matchAll(/\[([^\]]*)\]/g)].map((match) => readDated(match[1]!));
    if (name !== "" && !name.startsWith("+")) flush();
    if (name !== "") names.push(name.replace(/^\+/, ""));
    dated.push(...codes);
  }
  flush();
  return entries;
}

/** Codes of an actor on a day ("19950101"); a code without dates holds when no dated one does. */
export function codesOn(entry: ActorEntry, day: string): readonly string[] {
  const limited = entry.dated.find(
    (one) =>
      (one.from !== "" || one.to !== "") &&
      (one.from === "" || day >= one.from) &&
      (one.to === "" || day <= one.to),
  );
  return (limited ?? entry.dated.find((one) => one.from === "" && one.to === ""))?.codes ?? [];
}

/** Reads an agents dictionary: "POLICE {} [~COP]", "ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]", "!NAME! = A, B". */
export function readAgents(text: string): AgentEntry[] {
  const macros = new Map<string, string[]>();
  const entries: AgentEntry[] = [];
  for (const line of dictionaryLines(text)) {
    const macro = /^(!\w+!)\s*=\s*(.+)$/.exec(line);
    if (macro) {
      macros.set(
        macro[1]!,
        macro[2]!.split(",").map((word) => word.trim()),
      );
      continue;
    }
    const row = /^([^{[]+)(?:\{([^}]*)\})?\s*\[\s*([^\]]+?)\s*\]/.exec(line);
    if (!row) continue;
    const name = row[1]!.trim();
    const [before, after] = row[3]!.split("~");
    const used = [...macros.keys()].find((key) => name.includes(key));
    const names = used ? macros.get(used)!.map((word) => name.replace(used, word)) : [name];
    if (!used) {
      if (row[2] === undefined) names.push(name.replace(/([^\s_]+)$/, (word) => pluralOf(word)));
      else if (row[2].trim() !== "") names.push(row[2].trim());
    }
    for (const one of names)
      entries.push({ phrase: readPhrase(one), before: before ?? "", after: after ?? "" });
  }
  return entries;
}
