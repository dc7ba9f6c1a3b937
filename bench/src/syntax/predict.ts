import { loadSyntaxModel } from "../../../src/syntax/load.ts";
import { readConllu } from "./conllu.ts";
import { parseWords } from "./treebank.ts";

/** CoNLL-U in, CoNLL-U out: the words stay, lemma, tags, head and relation are the model's; features and enhanced columns are emptied. */
export function predictConllu(source: string): string {
  const sentences = readConllu(source);
  const parses = parseWords(
    sentences.map(({ words }) => words.map(({ form }) => form)),
    loadSyntaxModel(),
  );
  return sentences
    .map(({ lines }, index) => {
      let word = 0;
      return lines
        .map((line) => {
          const cells = line.split("\t");
          if (line.startsWith("#") || !/^\d+$/.test(cells[0]!)) return line;
          const { lemma, upos, xpos, head, rel } = parses[index]![word++]!;
          return [cells[0], cells[1], lemma, upos, xpos, "_", head, rel, "_", cells[9] ?? "_"].join("\t");
        })
        .concat("", "")
        .join("\n");
    })
    .join("");
}
