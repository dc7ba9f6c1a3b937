import { expect, test } from "vitest";
import { readConllu, toDocuments } from "./conllu.ts";
import { predictConllu } from "./predict.ts";

const SOURCE = `# newdoc id = own
# sent_id = 1
# text = They don't sign it.
1	They	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	sign	_	_	_	_	_	_	_	_
5	it	_	_	_	_	_	_	_	SpaceAfter=No
6	.	_	_	_	_	_	_	_	_

`;

test("words and comments stay, lemma, tags, head and relation are filled in", () => {
  expect(predictConllu(SOURCE)).toBe(`# newdoc id = own
# sent_id = 1
# text = They don't sign it.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sign	sign	VERB	VB	_	0	root	_	_
5	it	it	PRON	PRP	_	4	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_

`);
});

test("words of a fused token keep their own letters", () => {
  const [sentence] = readConllu(SOURCE);
  expect(sentence?.words.map(({ start, end }) => sentence.text.slice(start, end))).toEqual([
    "They",
    "do",
    "n't",
    "sign",
    "it",
    ".",
  ]);
  expect(toDocuments([sentence!])[0]?.text).toBe("They don't sign it.");
});
