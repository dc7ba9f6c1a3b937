import type { RegisterFault } from "./register-error.ts";
import type { DatedName, NameForm, Term } from "./registers.ts";
import { parseTerm } from "./term.ts";

/** A register file as text; its name says what it holds ("states.txt", "offices-asia.txt"). */
export interface RegisterFile {
  readonly name: string;
  readonly text: string;
}

/** Collects faults while a file is read. */
export interface FaultLog {
  readonly faults: RegisterFault[];
  readonly file: string;
  line: number;
}

/** Adds a fault at the line being read. */
export function fault(log: FaultLog, message: string): void {
  log.faults.push({ file: log.file, line: log.line, message });
}

/** Calls `each` with every line that is neither empty nor a comment; `log.line` is kept. */
export function eachLine(file: RegisterFile, log: FaultLog, each: (line: string) => void): void {
  const text = file.text;
  let start = 0;
  log.line = 0;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    log.line++;
    const first = text.charCodeAt(start);
    // 35 is "#".
    if (end > start && first !== 35) {
      const line = text.slice(start, end).trimEnd();
      if (line !== "") each(line);
    }
    start = end + 1;
  }
}

/** Calls `each` with the trimmed cells of every row; rows with more than `columns` or fewer than `needed` cells are faults. */
export function eachRow(
  file: RegisterFile,
  log: FaultLog,
  needed: number,
  columns: number,
  each: (cells: readonly string[]) => void,
): void {
  eachLine(file, log, (line) => {
    const cells = line.split("|");
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim();
    if (cells.length < needed) fault(log, `${cells.length} cells, at least ${needed} are needed`);
    else if (cells.length > columns) fault(log, `${cells.length} cells, at most ${columns} are allowed`);
    else each(cells);
  });
}

/** Items of a list cell, split at ";". */
export function listCell(cell: string | undefined): string[] {
  if (cell === undefined || cell === "") return [];
  if (!cell.includes(";")) return [cell];
  const items: string[] = [];
  for (const item of cell.split(";")) {
    const trimmed = item.trim();
    if (trimmed !== "") items.push(trimmed);
  }
  return items;
}

/** The open term. */
export const ALWAYS: Term = { from: null, to: null };

/** Splits "Burma @..1989-06-18" into the words and the term; without "@" the term is `fallback`. */
export function datedItem(item: string, fallback: Term, log: FaultLog): { words: string } & Term {
  const at = item.lastIndexOf("@");
  if (at < 0) return { words: item, ...fallback };
  const term = parseTerm(item.slice(at + 1));
  if (term === undefined) fault(log, `not a time: "${item.slice(at + 1).trim()}"`);
  return { words: item.slice(0, at).trim(), ...(term ?? fallback) };
}

/** A cell of times ("1918..1940; 1990.."); an empty cell is always. */
export function spells(cell: string | undefined, log: FaultLog): readonly Term[] {
  const terms: Term[] = [];
  for (const item of listCell(cell)) {
    const term = parseTerm(item);
    if (term === undefined) fault(log, `not a time: "${item}"`);
    else terms.push(term);
  }
  return terms.length === 0 ? [ALWAYS] : terms;
}

/** From the begin of the first to the end of the last spell. */
export function hull(terms: readonly Term[]): Term {
  return { from: terms[0]!.from, to: terms[terms.length - 1]!.to };
}

const FORMS: Readonly<Record<string, NameForm>> = {
  o: "official",
  s: "short",
  f: "former",
  a: "acronym",
  m: "metonym",
};

/** Names of a cell: "o:Kingdom of Nepal @..2008-05-28; a:USSR; Ceylon". */
export function namesCell(cell: string | undefined, log: FaultLog, form: NameForm = "alias"): DatedName[] {
  const names: DatedName[] = [];
  for (const item of listCell(cell)) {
    const dated = datedItem(item, ALWAYS, log);
    let words = dated.words;
    let own = form;
    if (words[1] === ":" && FORMS[words[0]!] !== undefined) {
      own = FORMS[words[0]!]!;
      words = words.slice(2).trim();
    }
    if (words === "") fault(log, "an empty name");
    else names.push({ name: words, form: own, from: dated.from, to: dated.to });
  }
  return names;
}
