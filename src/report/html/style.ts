/**
 * The style of the page, inlined and named by its hash in the page's content security policy. Each kind of finding has a
 * colour, a shape and a line of its own, so that none is told by colour alone. Contrast holds WCAG 2.2 AA in both schemes.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --panel: #f4f2eb; --raised: #ffffff; --ink: #22201c; --soft: #5d584f; --line: #dedacf; --focus: #1f5fa8;
  --event: #1f5a96; --agreement: #2c6a3b; --person: #75407f; --claim: #855100; --check: #a32d25;
  --event-wash: rgb(31 90 150 / .09); --agreement-wash: rgb(44 106 59 / .1); --person-wash: rgb(117 64 127 / .09);
  --claim-wash: rgb(180 120 0 / .13); --check-wash: rgb(163 45 37 / .09); --glow: rgb(255 214 102 / .55);
  --serif: "Iowan Old Style", "Palatino Nova", Palatino, "Palatino Linotype", "Book Antiqua", "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --panel: #1e1d19; --raised: #24221e; --ink: #e9e5db; --soft: #aaa396; --line: #3a372f; --focus: #8fc1ff;
    --event: #8dbcf0; --agreement: #93cf9f; --person: #d6a5e0; --claim: #e6b866; --check: #f3998f;
    --event-wash: rgb(141 188 240 / .13); --agreement-wash: rgb(147 207 159 / .12); --person-wash: rgb(214 165 224 / .12);
    --claim-wash: rgb(230 184 102 / .14); --check-wash: rgb(243 153 143 / .14); --glow: rgb(255 196 60 / .3);
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--raised); color: var(--ink); z-index: 9; }
.skip:focus { left: .5rem; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top, .page, .foot { max-width: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.top { padding-block: clamp(1.5rem, 4vw, 3rem) 1rem; }
.brand { margin: 0 0 .75rem; font-size: .8125rem; letter-spacing: .06em; color: var(--soft); }
h1 { margin: 0; max-width: 26em; font: 600 clamp(1.6rem, 1.1rem + 2vw, 2.5rem)/1.18 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
.counts { margin: .6rem 0 0; color: var(--soft); }
.about { margin-top: 1.1rem; font-size: .875rem; }
.about > summary { cursor: pointer; color: var(--soft); width: fit-content; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: .6rem 0 0; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }

.bar { position: sticky; top: 0; z-index: 3; background: color-mix(in srgb, var(--paper) 94%, transparent); backdrop-filter: blur(6px); border-block: 1px solid var(--line); }
.bar fieldset { max-width: 84rem; margin-inline: auto; padding: .4rem clamp(1rem, 4vw, 3rem); border: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font-size: .875rem; }
.bar legend { float: left; padding: .25rem 1.25rem .25rem 0; color: var(--soft); }
.bar label { display: inline-flex; align-items: center; gap: .4em; min-height: 1.75rem; cursor: pointer; white-space: nowrap; }
.bar input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--ink); }
.sample { padding: 0 .15em; }
.keys { margin-left: auto; color: var(--soft); }
kbd { font: .75rem var(--mono); padding: .05em .4em; border: 1px solid var(--line); border-radius: 4px; background: var(--raised); color: var(--ink); }
html:not(.js) .scripted { display: none; }

.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; padding-block: 1.75rem 4rem; }
.read { font: 1.125rem/1.7 var(--serif); min-width: 0; }
.read > * { max-width: 38em; }
.read p, .read ul, .read blockquote { margin: 0 0 1.15em; hanging-punctuation: first; }
.read h2, .read h3 { font: 600 1.3em/1.3 var(--serif); margin: 1.4em 0 .6em; text-wrap: balance; }
.read h3 { font-size: 1.1em; } .read > h2:first-of-type { margin-top: 0; }
.read ul { padding-left: 1.2em; } .read ul.gone { list-style: none; } .read blockquote { padding-left: 1.1em; border-left: 3px solid var(--line); }
.read .caption { font-size: .9em; color: var(--soft); }
.read p, .read li, .read h2, .read h3, .read blockquote { white-space: pre-line; unicode-bidi: plaintext; text-align: start; }

mark { color: inherit; background: none; padding-block: .12em; border-radius: 2px; text-underline-offset: .22em; text-decoration-thickness: 1.5px; text-decoration-skip-ink: none; scroll-margin: 6rem; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.m-event { background: var(--event-wash); }
.m-agreement { text-decoration: underline double var(--agreement); background: var(--agreement-wash); }
.m-person { text-decoration: underline dotted 2px var(--person); }
.m-claim { text-decoration: underline dashed var(--claim); background: var(--claim-wash); }
.m-check { text-decoration: underline wavy 1.25px var(--check); }
.trigger { text-decoration: underline solid 1.5px var(--event); text-underline-offset: .22em; }
.ref { font: 600 .68em/1 var(--sans); vertical-align: .5em; padding: .1em .1em .1em .15em; border-radius: 3px; text-decoration: none; white-space: nowrap; unicode-bidi: isolate; }
/* A word joiner keeps the note on the line of its words. */
.ref::before { content: "\\2060"; }
.ref:hover, .ref:focus-visible { background: var(--raised); text-decoration: underline; }
.c-event { color: var(--event); } .c-agreement { color: var(--agreement); } .c-person { color: var(--person); } .c-claim { color: var(--claim); } .c-check { color: var(--check); }
mark.on, .part.on { background: var(--glow); }
mark:target { background: var(--glow); outline: 2px solid var(--focus); outline-offset: 2px; }
.part { border-radius: 2px; }

body:has(#see-event:not(:checked)) :is(.m-event, .trigger), body:has(#see-agreement:not(:checked)) .m-agreement, body:has(#see-person:not(:checked)) .m-person, body:has(#see-claim:not(:checked)) .m-claim, body:has(#see-check:not(:checked)) .m-check { background: none; text-decoration: none; }
body:has(#see-event:not(:checked)) :is(.ref.c-event, .card.k-event), body:has(#see-agreement:not(:checked)) :is(.ref.c-agreement, .card.k-agreement), body:has(#see-person:not(:checked)) :is(.ref.c-person, .card.k-person), body:has(#see-claim:not(:checked)) :is(.ref.c-claim, .card.k-claim), body:has(#see-check:not(:checked)) :is(.ref.c-check, .card.k-check) { display: none; }
.gone { display: none; }
body:has(#see-removed:checked) .gone { display: revert; color: var(--soft); font-family: var(--sans); font-size: .82em; line-height: 1.5; text-decoration: line-through 1px; }
body:has(#see-removed:checked) :is(p, h2, h3, blockquote, ul).gone { padding-left: 1em; border-left: 3px dotted var(--line); margin-bottom: .6em; }
.gone .why { text-decoration: none; display: inline-block; font-style: italic; }
.gone .why::before { content: " — "; }

.side { min-width: 0; font-size: .9375rem; }
.side h2 { display: flex; align-items: baseline; gap: .5rem; margin: 2.25rem 0 .75rem; font: 600 1.05rem/1.3 var(--sans); }
.side > section:first-child > h2 { margin-top: 0; }
.side h2 .n { color: var(--soft); font-weight: 400; }
.none { color: var(--soft); margin: 0; }
.card { position: relative; margin: 0 0 .75rem; padding: .85rem 1rem .8rem 1.1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; scroll-margin: 4.5rem 0 1rem; }
.card::before { content: ""; position: absolute; inset: -1px auto -1px -1px; width: 4px; border-radius: 6px 0 0 6px; background: var(--edge, var(--line)); }
.minor { margin: 1.25rem 0 .5rem; color: var(--soft); font-weight: 600; }
.small { font-size: .875rem; } .small .says { font-size: .9375rem; }
.k-event { --edge: var(--event); } .k-agreement { --edge: var(--agreement); } .k-person { --edge: var(--person); } .k-claim { --edge: var(--claim); } .k-check { --edge: var(--check); }
.card h3 { margin: 0; font: 600 1rem/1.35 var(--sans); text-wrap: pretty; }
.card .label { font-weight: 700; text-decoration: none; margin-right: .35em; white-space: nowrap; }
.card .label:hover { text-decoration: underline; }
.tags { margin: .3rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; font-size: .78rem; }
.tags li { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 99px; color: var(--soft); }
.tags .conflict { color: var(--check); border-color: currentColor; font-weight: 600; }
.tags .warning { color: var(--claim); border-color: currentColor; font-weight: 600; }
.says { margin: .55rem 0 0; font: 1rem/1.55 var(--serif); }
.rows { display: grid; grid-template-columns: minmax(5.5rem, max-content) minmax(0, 1fr); gap: .2rem .85rem; margin: .6rem 0 0; }
.rows dt { color: var(--soft); } .rows dd { margin: 0; }
.line { display: block; } .line + .line { margin-top: .1rem; }
.q { text-decoration-style: dotted; } .q::before { content: "“"; } .q::after { content: "”"; }
code { font: .92em var(--mono); overflow-wrap: anywhere; }
.unknown { font-style: italic; color: var(--soft); }
.rule { margin: .6rem 0 0; font-size: .78rem; color: var(--soft); }
.card.on, .card:target { border-color: var(--edge); box-shadow: 0 0 0 2px var(--edge); }
.notes { margin: 0; padding-left: 1.2rem; } .notes li { margin-bottom: .4rem; } .notes code { color: var(--soft); }
.why-list details { margin-bottom: .5rem; padding: .6rem .9rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; }
.why-list summary { cursor: pointer; } .why-list ul { margin: .5rem 0 0; padding-left: 1.2rem; color: var(--soft); }
.list { margin: 0; padding: 0; list-style: none; max-width: 48rem; } .list h2 { margin: 0 0 .3rem; font: 600 1.1rem/1.35 var(--serif); }
.foot { padding-block: 1.5rem 3rem; color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); }
.foot p { margin: 0 0 .3rem; max-width: 60em; }

@media (min-width: 62rem) {
  .page { grid-template-columns: minmax(0, 1.15fr) minmax(23rem, 1fr); gap: clamp(2rem, 4vw, 4rem); }
  .side { position: sticky; top: 2.75rem; align-self: start; max-height: calc(100vh - 2.75rem); overflow-y: auto; overscroll-behavior: contain; margin-block: -1.75rem -4rem; padding: 1.75rem 1rem 4rem 4px; scrollbar-width: thin; }
}
@media (max-width: 40rem) {
  .bar { position: static; }
  .bar legend { float: none; padding: 0; width: 100%; }
  .bar label { min-height: 2.25rem; }
  .keys { display: none !important; }
  .facts, .rows { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd, .rows dd { margin-bottom: .4rem; }
  .read { font-size: 1.0625rem; line-height: 1.65; }
}
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #666; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --event: #1f5a96; --agreement: #2c6a3b; --person: #75407f; --claim: #855100; --check: #a32d25; --event-wash: rgb(31 90 150 / .1); --agreement-wash: rgb(44 106 59 / .1); --claim-wash: rgb(180 120 0 / .13); }
  body { font-size: 9.5pt; } .bar, .skip, .scripted { display: none !important; }
  .top, .page, .foot { max-width: none; padding-inline: 0; }
  .top { padding-top: 0; } .page { display: block; }
  .about::details-content { content-visibility: visible; display: block; height: auto; }
  .read { font-size: 11pt; line-height: 1.55; } .read > * { max-width: none; }
  .side { position: static; max-height: none; overflow: visible; margin: 0; padding: 0; font-size: 9.5pt; }
  .side h2 { break-after: avoid; margin-top: 1.4em; }
  .card { break-inside: avoid; border-color: #bbb; margin-bottom: .5rem; padding-block: .5rem; }
  .card:target, .card.on, mark:target, mark.on { box-shadow: none; outline: none; }
  mark, .card::before, .tags li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
@media (forced-colors: active) {
  mark.on, .part.on, mark:target { background: Mark; color: MarkText; }
  .card.on, .card:target { outline: 3px solid Highlight; }
}
`;
