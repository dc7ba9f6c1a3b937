#!/usr/bin/env node
// Makes docs/brief.png, the picture in README.md: the page that `chancery check --html` writes for the sample article, in
// headless Chromium. Run after `npm run build`: node tools/make-picture.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "chancery-picture-"));
const page = join(folder, "brief.html");
execFileSync(process.execPath, [
  join(root, "dist/cli/main.js"),
  "check",
  join(root, "samples/myanmar-china-1960.txt"),
  "--quiet",
  "--html",
  page,
  "--output",
  join(folder, "brief.txt"),
]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 });
  await tab.goto(`file://${page}`);
  await tab.screenshot({ path: join(root, "docs/brief.png") });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
