#!/usr/bin/env node
// Checks that imports between the rooms of src/ go one way and that only the named rooms touch Node's own modules.
// The table is tools/import-rules.json. Prints each breach as file:line and exits 1 when there is one.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const rules = JSON.parse(readFileSync(join(root, "tools/import-rules.json"), "utf8"));
const source = join(root, "src");
const breaches = [];

for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const name = relative(root, file).split(sep).join("/");
  const room = name.split("/")[1];
  if (name.split("/").length === 2) continue; // src/index.ts is the public face and may import any room
  const allowed = rules.rooms[room];
  if (!allowed) {
    breaches.push(`${name}:1 the room "${room}" is not in tools/import-rules.json`);
    continue;
  }
  const isTest = /\.test\.tsx?$/.test(name);
  const text = readFileSync(file, "utf8");
  for (const match of text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"\n]+)"/g)) {
    const line = text.slice(0, match.index).split("\n").length;
    const target = match[1];
    if (target.startsWith(".")) {
      const path = relative(source, resolve(dirname(file), target)).split(sep);
      if (path[0] === "..") {
        if (!isTest) breaches.push(`${name}:${line} imports ${target}, outside src/`);
        continue;
      }
      if (path[0] !== room && !allowed.includes(path[0]) && !isTest)
        breaches.push(`${name}:${line} ${room}/ may not import ${path[0]}/ (${target})`);
    } else if (target.startsWith("node:") && !isTest) {
      if (!rules.io.allowed.includes(room) && !rules.io.files.includes(name))
        breaches.push(`${name}:${line} ${room}/ is pure and may not import ${target}`);
    } else if (room === "model" && target !== "zod" && !isTest) {
      breaches.push(`${name}:${line} model/ may import nothing but zod (${target})`);
    }
  }
}

if (breaches.length > 0) {
  console.error(breaches.join("\n"));
  console.error(`${breaches.length} import rule breach(es)`);
  process.exit(1);
}
console.log("import rules hold");
