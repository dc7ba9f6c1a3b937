import type { Reading } from "../../model/reading.ts";
import type { Brief } from "../brief/card.ts";
import { CARD_KINDS, KIND_ORDER } from "../labels.ts";
import { escapeLine } from "./escape.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { drawNotes, drawRemoved, drawRows, drawSection, placesOf } from "./render-cards.ts";
import { renderText } from "./render-text.ts";
import { PAGE_SCRIPT } from "./script.ts";
import { PAGE_STYLE } from "./style.ts";

function controls(brief: Brief): string {
  const kinds = KIND_ORDER.map((kind) => {
    const { shape, heading } = CARD_KINDS[kind];
    const count = brief.sections.find((section) => section.kind === kind)?.cards.length ?? 0;
    const sample = `<span class="sample ${kind === "event" ? "m-event trigger" : `m-${kind}`}">${heading}</span>`;
    return `<label><input type="checkbox" id="see-${kind}" checked> <span class="c-${kind}" aria-hidden="true">${shape}</span> ${sample} ${count}</label>`;
  });
  const removed = brief.removed.reduce((sum, group) => sum + group.quotes.length, 0);
  return `<form class="bar" aria-label="What is shown"><fieldset><legend>Show</legend>
${kinds.join("\n")}
<label><input type="checkbox" id="see-removed" autocomplete="off"> Page furniture ${removed}</label>
<label class="keys scripted"><input type="checkbox" id="keys" checked> keys <kbd>j</kbd> <kbd>k</kbd> cards, <kbd>t</kbd> text, <kbd>f</kbd> furniture</label>
</fieldset></form>`;
}

/** BCP 47 tags only; anything else would be an attribute of the document's making. */
function languageTag(language: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(language) ? language : "und";
}

/**
 * One self-contained page: text on the left with its findings marked, cards on the right, links both ways. It loads
 * nothing, reads as a linear document without script or style, and prints.
 */
export async function renderHtml(reading: Reading, brief: Brief): Promise<string> {
  const placeOf = placesOf(brief);
  const title = escapeLine(brief.title);
  const language = languageTag(reading.document.language);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentSecurityPolicy(PAGE_STYLE, PAGE_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Chancery ${escapeLine(reading.reader)}">
<title>${title} · read by Chancery</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#cards">Skip to the findings</a>
<header class="top">
<p class="brand">Chancery · a reading of one text</p>
<h1 lang="${language}"><bdi>${title}</bdi></h1>
<p class="counts">${escapeLine(brief.counts)}</p>
<details class="about"><summary>Where the text comes from</summary>
<dl class="facts">
${drawRows(brief.source, placeOf)}
</dl></details>
</header>
${controls(brief)}
<div class="page">
<main class="read" lang="${language}" id="text" aria-label="The text, with its findings marked">
${renderText(reading.document, brief)}
</main>
<aside class="side" id="cards" tabindex="0" aria-label="The findings">
${brief.sections.map((section) => drawSection(section, placeOf)).join("\n")}
${drawRemoved(brief.removed)}
${drawNotes("undecided", "Not decided", brief.undecided, "Nothing was left undecided.")}
${drawNotes("notes", "How the text was read", brief.notes)}
</aside>
</div>
<footer class="foot">
<p>Everything here is what the text says or what a register says, as marked. Chancery asserts none of it.</p>
<p>Read by Chancery ${escapeLine(reading.reader)} from ${escapeLine(reading.document.origin)}.</p>
</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
