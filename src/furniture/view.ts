import type { Block, SourceDocument } from "../model/document.ts";
import type { BlockView } from "./rule.ts";

/** The words of a block as rules see them: white space collapsed, quotes and dashes straightened, leading bullets left out. */
export function ruleText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‒–—−]/g, "-")
    .replace(/^[•·▪►▶*\s]+/, "")
    .trim();
}

const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a text; in scripts that write no spaces two characters count as a word. */
export function countWords(text: string): number {
  const dense = text.match(cjk)?.length ?? 0;
  const spaced =
    (dense > 0 ? text.replace(cjk, " ") : text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(dense / 2);
}

/** True when a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟]["'”’)\]»]{0,3}$/.test(text);
}

/** A block as rules see it; its branch is its whole path until the body's containers are known. */
export function viewOf(document: SourceDocument, block: Block): BlockView {
  const text = ruleText(document.text.slice(block.start, block.end));
  return {
    text,
    kind: block.kind,
    path: block.path ?? "",
    branch: block.path ?? "",
    left: 0,
    linkShare: block.linkShare ?? 0,
    words: countWords(text),
    isSentence: endsSentence(text),
  };
}

/** A paragraph of running text: long enough and ended like a sentence, or long whatever its end. */
export function isProse(view: BlockView): boolean {
  return view.linkShare < 0.5 && ((view.words >= 12 && view.isSentence) || view.words >= 30);
}
