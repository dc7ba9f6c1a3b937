// Writes src/events/built-in.ts from data/events/*.tsv, so that the reader needs no disk (browser, worker).
// Run after any change of those files: node training/events/embed-vocabulary.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "data/events");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".tsv"))
  .sort();
const lines = names.flatMap((name) => {
  const rows = readFileSync(join(folder, name), "utf8").split("\n");
  return [
    `  ${JSON.stringify(name)}: [`,
    ...rows.map((row) => `    ${JSON.stringify(row)},`),
    '  ].join("\\n"),',
  ];
});
writeFileSync(
  join(root, "src/events/built-in.ts"),
  [
    "// Made by training/events/embed-vocabulary.mjs from data/events; edit the files there, not this one.",
    "",
    "/** The vocabulary files that ship with the program, by name. */",
    "// biome-ignore format: generated",
    "export const BUILT_IN_FILES: Readonly<Record<string, string>> = {",
    ...lines,
    "};",
    "",
  ].join("\n"),
);
console.log(`${names.length} files`);
