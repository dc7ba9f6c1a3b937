import { escapeLine } from "./escape.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { PAGE_STYLE } from "./style.ts";

/** One text of a batch: its page, or why it has none. */
export type IndexEntry =
  | { readonly input: string; readonly href: string; readonly title: string; readonly counts: string }
  | { readonly input: string; readonly reason: string };

function drawEntry(entry: IndexEntry): string {
  if ("reason" in entry) {
    return `<li class="card"><h2><bdi>${escapeLine(entry.input)}</bdi></h2><p class="unknown">could not be read: ${escapeLine(entry.reason)}</p></li>`;
  }
  return `<li class="card"><h2><a href="${escapeLine(entry.href)}"><bdi>${escapeLine(entry.title)}</bdi></a></h2><p class="none">${escapeLine(entry.counts)}</p><p class="rule"><code>${escapeLine(entry.input)}</code></p></li>`;
}

/** The page that leads to the pages of a batch, and names the texts that could not be read. */
export async function renderIndex(entries: readonly IndexEntry[]): Promise<string> {
  const read = entries.filter((entry) => "href" in entry).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentSecurityPolicy(PAGE_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${read} texts read · Chancery</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="top">
<p class="brand">Chancery · readings</p>
<h1>${read} of ${entries.length} texts read</h1>
</header>
<main class="page"><ol class="list">
${entries.map(drawEntry).join("\n")}
</ol></main>
</body>
</html>
`;
}
