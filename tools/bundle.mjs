#!/usr/bin/env node
// Second half of `npm run build`: joins the modules of the command line into a few files. Opening some five hundred small
// files is a quarter of the time that `chancery check` takes on one article (docs/decisions/0003-one-bundle-for-the-command.md).
// Packages stay outside, and the pieces lie in dist/cli/, two folders below the root, as the modules that find data/ expect.
import { build } from "esbuild";

await build({
  absWorkingDir: new URL("..", import.meta.url).pathname,
  entryPoints: { "cli/main": "src/cli/main.ts", "cli/read-worker": "src/cli/add/read-worker.ts" },
  outdir: "dist",
  chunkNames: "cli/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
});
