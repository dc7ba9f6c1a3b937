/** One word line of a CoNLL-U file. `head` counts from 1, 0 is the root. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly rel: string;
  /** Offsets in the sentence's text; the words of a fused token ("don't") share its letters. */
  start: number;
  end: number;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly newDocument: boolean;
  readonly newParagraph: boolean;
  readonly words: readonly GoldWord[];
  /** The sentence's lines as they stand in the file. */
  readonly lines: readonly string[];
}

/** Reads CoNLL-U text (https://universaldependencies.org/format.html); empty nodes are left out. */
export function readConllu(source: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const part of source.split(/\r?\n\r?\n/)) {
    const lines = part.split(/\r?\n/).filter((line) => line !== "");
    if (lines.some((line) => !line.startsWith("#"))) sentences.push(readSentence(lines));
  }
  return sentences;
}

function readSentence(lines: readonly string[]): GoldSentence {
  let text = "";
  let id = "";
  let newDocument = false;
  let newParagraph = false;
  const words: GoldWord[] = [];
  const fused = new Map<number, { form: string; last: number }>();
  for (const line of lines) {
    if (line.startsWith("#")) {
      if (line.startsWith("# text = ")) text = line.slice(9);
      else if (line.startsWith("# sent_id = ")) id = line.slice(12);
      else if (line.startsWith("# newdoc")) newDocument = true;
      else if (/^# newpar(?: |$)/.test(line)) newParagraph = true;
      continue;
    }
    const cells = line.split("\t");
    const number = cells[0]!;
    if (number.includes(".")) continue;
    if (number.includes("-")) {
      const [from, to] = number.split("-").map(Number);
      fused.set(from!, { form: cells[1]!, last: to! });
      continue;
    }
    words.push({
      form: cells[1]!,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      head: Number(cells[6]),
      rel: cells[7]!,
      start: -1,
      end: -1,
    });
  }
  if (text === "") text = words.map((word) => word.form).join(" ");
  anchor(text, words, fused);
  return { id, text, newDocument, newParagraph, words, lines };
}

function anchor(text: string, words: GoldWord[], fused: Map<number, { form: string; last: number }>): void {
  let at = 0;
  let index = 0;
  while (index < words.length) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    const whole = fused.get(index + 1);
    const form = whole?.form ?? words[index]!.form;
    const found = text.startsWith(form, at) ? at : text.indexOf(form, at);
    if (found < 0) return;
    const last = whole?.last ?? index + 1;
    const parts = words.slice(index, last);
    const apart = parts.reduce((sum, word) => sum + word.form.length, 0) === form.length;
    let start = found;
    for (const word of parts) {
      word.start = apart ? start : found;
      word.end = apart ? start + word.form.length : found + form.length;
      start = word.end;
    }
    at = found + form.length;
    index = last;
  }
}

/** A document as raw text: sentences joined by a space, paragraphs by a blank line. */
export interface GoldDocument {
  readonly text: string;
  readonly paragraphs: readonly { start: number; end: number }[];
  readonly sentences: readonly { start: number; end: number }[];
  readonly words: readonly { start: number; end: number }[];
}

export function toDocuments(sentences: readonly GoldSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let group: GoldSentence[] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument && group.length > 0) {
      documents.push(joinDocument(group));
      group = [];
    }
    group.push(sentence);
  }
  if (group.length > 0) documents.push(joinDocument(group));
  return documents;
}

function joinDocument(group: readonly GoldSentence[]): GoldDocument {
  let text = "";
  const paragraphs: { start: number; end: number }[] = [];
  const spans: { start: number; end: number }[] = [];
  const words: { start: number; end: number }[] = [];
  for (const sentence of group) {
    const opens = paragraphs.length === 0 || sentence.newParagraph;
    if (text !== "") text += opens ? "\n\n" : " ";
    const offset = text.length;
    text += sentence.text;
    if (opens) paragraphs.push({ start: offset, end: text.length });
    else paragraphs[paragraphs.length - 1]!.end = text.length;
    spans.push({ start: offset, end: text.length });
    for (const word of sentence.words)
      if (word.start >= 0) words.push({ start: offset + word.start, end: offset + word.end });
  }
  return { text, paragraphs, sentences: spans, words };
}
