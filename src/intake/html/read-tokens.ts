import type { Block, SourceRun } from "../../model/document.ts";
import { loadParse5 } from "./libraries.ts";
import type { HtmlElement, HtmlText } from "./parse-html.ts";
import { blockTags, invisibleTags, kindOfTag } from "./tags.ts";
import { TextBuilder } from "./text-builder.ts";

/** Text of a page that nests too deeply for a tree: tags only begin and end blocks. Takes linear time. */
export function readTokens(source: string): { text: string; blocks: Block[]; sourceMap: SourceRun[] } {
  const { Tokenizer, TokenizerMode, html } = loadParse5();
  const builder = new TextBuilder(source);
  const blocks: Block[] = [];
  let kindTag = "p";
  let skipping = 0;
  const end = () => {
    const read = builder.endBlock();
    if (read === undefined) return;
    const kind = kindOfTag.get(kindTag) ?? "paragraph";
    blocks.push({
      start: read.start,
      end: read.end,
      kind,
      ...(kind === "heading" ? { level: Number(kindTag[1]) } : {}),
      path: kindTag,
      linkShare: 0,
    });
  };
  const addText = (token: { chars: string; location: unknown }) => {
    if (skipping > 0) return;
    const node = {
      nodeName: "#text",
      value: token.chars,
      parentNode: null,
      sourceCodeLocation: token.location,
    };
    builder.add(node as HtmlText, false, false);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, location, selfClosing }) {
        if (tagName === "br") builder.lineBreak({ sourceCodeLocation: location } as HtmlElement);
        if (blockTags.has(tagName)) {
          end();
          kindTag = tagName;
        }
        if (tagName === "script") tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if (html.hasUnescapedText(tagName, false)) tokenizer.state = TokenizerMode.RAWTEXT;
        else if (tagName === "title" || tagName === "textarea") tokenizer.state = TokenizerMode.RCDATA;
        else return;
        tokenizer.lastStartTagName = tagName;
        if (!selfClosing) skipping = invisibleTags.has(tagName) ? 1 : 0;
      },
      onEndTag({ tagName }) {
        skipping = 0;
        if (blockTags.has(tagName)) end();
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof: end,
    },
  );
  tokenizer.write(source, true);
  return { text: builder.text, blocks, sourceMap: builder.runs };
}
