import { type TextLayer, tokenText } from "../text/layer.ts";
import { isHeadline } from "./headlines.ts";
import { markHonorifics } from "./honorifics.ts";
import type { SyntaxModel } from "./model.ts";
import { MAX_WORDS } from "./network.ts";

/** Letters of a word that are looked at; words of ordinary text are shorter. */
const MAX_FORM = 64;

/** Where the parser writes: one entry a token of the document; heads are token indexes, -1 for roots. */
export interface ParseColumns {
  readonly tag: Uint8Array;
  readonly head: Int32Array;
  readonly label: Uint8Array;
}

/** One stretch of a sentence as the network reads it, with the tokens its words came from. */
interface Piece {
  readonly words: string[];
  readonly tokens: number[];
  readonly sentence: number;
}

/** Numbers of the labels and tags that words left out before parsing get. */
export interface FixedNumbers {
  /** Labels of words before the head of a name: titles, compounds, adjectives. */
  readonly beforeName: ReadonlySet<number>;
  readonly parataxis: number;
  readonly description: number;
  readonly adjective: number;
  readonly titleTag: number;
  readonly adjectiveTag: number;
}

/** Parses the given sentences of a document, similar lengths together, and fills the columns. */
export function parseSentences(
  layer: TextLayer,
  sentences: readonly number[],
  model: SyntaxModel,
  columns: ParseColumns,
  fixed: FixedNumbers,
): void {
  const pieces: Piece[] = [];
  const dropped: number[] = [];
  for (const sentence of sentences) cutSentence(layer, sentence, pieces, dropped);
  pieces.sort((a, b) => a.words.length - b.words.length);
  const parses = model.parse(pieces.map(({ words }) => words));
  const roots = new Map<number, { token: number; piece: Piece }[]>();
  pieces.forEach((piece, index) => {
    const { heads, labels, tags } = parses[index]!;
    piece.tokens.forEach((token, word) => {
      const head = heads[word]!;
      columns.tag[token] = tags[word]!;
      columns.label[token] = labels[word]!;
      columns.head[token] = head === 0 ? -1 : piece.tokens[head - 1]!;
      if (head === 0) {
        const list = roots.get(piece.sentence);
        if (list === undefined) roots.set(piece.sentence, [{ token, piece }]);
        else list.push({ token, piece });
      }
    });
  });
  for (const list of roots.values()) joinPieces(list, columns, fixed);
  attachHonorifics(layer, dropped, columns, fixed);
}

function cutSentence(layer: TextLayer, sentence: number, pieces: Piece[], dropped: number[]): void {
  const first = layer.sentences.firstToken[sentence]!;
  const count = layer.sentences.endToken[sentence]! - first;
  const forms: string[] = [];
  for (let k = 0; k < count; k++) forms.push(tokenText(layer, first + k).slice(0, MAX_FORM));
  const headline = isHeadline(forms);
  const drop = new Uint8Array(count);
  markHonorifics((k) => forms[k]!, count, drop);
  let piece: Piece = { words: [], tokens: [], sentence };
  for (let k = 0; k < count; k++) {
    if (drop[k] === 1) {
      dropped.push(first + k);
      continue;
    }
    piece.words.push(headline ? forms[k]!.toUpperCase() : forms[k]!);
    piece.tokens.push(first + k);
    const size = piece.words.length;
    const stops = forms[k] === ";" || forms[k] === ":" || forms[k] === ",";
    if (size === MAX_WORDS || (stops && size > MAX_WORDS * 0.8 && count - k > MAX_WORDS * 0.2)) {
      pieces.push(piece);
      piece = { words: [], tokens: [], sentence };
    }
  }
  if (piece.words.length > 0) pieces.push(piece);
}

/** The roots of later pieces of an overlong sentence stand beside the first. */
function joinPieces(
  roots: { token: number; piece: Piece }[],
  columns: ParseColumns,
  fixed: FixedNumbers,
): void {
  if (roots.length < 2) return;
  roots.sort((a, b) => a.piece.tokens[0]! - b.piece.tokens[0]!);
  for (const { token } of roots.slice(1)) {
    columns.head[token] = roots[0]!.token;
    columns.label[token] = fixed.parataxis;
  }
}

/** Hangs each honorific on the name after it, past its titles. */
function attachHonorifics(
  layer: TextLayer,
  dropped: readonly number[],
  columns: ParseColumns,
  fixed: FixedNumbers,
): void {
  const waiting = new Set(dropped);
  for (const token of dropped) {
    let name = token + 1;
    while (waiting.has(name)) name++;
    for (let step = 0; step < 12 && fixed.beforeName.has(columns.label[name]!); step++) {
      const above = columns.head[name]!;
      if (above <= name) break;
      name = above;
    }
    const first = tokenText(layer, token).charAt(0);
    const adjective = first === first.toLowerCase();
    columns.head[token] = name;
    columns.label[token] = adjective ? fixed.adjective : fixed.description;
    columns.tag[token] = adjective ? fixed.adjectiveTag : fixed.titleTag;
  }
}
