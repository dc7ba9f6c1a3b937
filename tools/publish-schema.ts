#!/usr/bin/env -S npx tsx
// Writes schema/check.schema.json from the zod schemas of src/ (`npm run schema`). A test fails while the file is not up to date.
import { writeFileSync } from "node:fs";
import { checkSchema } from "../src/report/json/schema.ts";

const file = new URL("../schema/check.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(checkSchema(), null, 2)}\n`);
