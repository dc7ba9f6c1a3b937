#!/usr/bin/env node
// Adds to package-lock.json the optional packages of other platforms that the registry at hand does not serve, so that
// `npm ci` accepts the file everywhere: they are pinned by their parent's optionalDependencies and chosen by os and cpu.
// Run after a change of dependencies: node tools/complete-lockfile.mjs
import { readFileSync, writeFileSync } from "node:fs";

const OS = [
  "android",
  "darwin",
  "freebsd",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
  "linux",
  "win32",
  "openharmony",
];
const CPU = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "mips64el", "loong64", "wasm32"];
const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const { packages } = lock;

/** os, cpu and libc by the parts of a platform package's name. */
function platform(name) {
  const parts = name.toLowerCase().split(/[-/]/);
  const os = OS.find((one) => parts.includes(one));
  const cpu =
    parts.includes("armv7") || parts.includes("gnueabihf") || parts.includes("musleabihf")
      ? "arm"
      : CPU.find((one) => parts.includes(one));
  const libc = parts.some((one) => one.startsWith("musl"))
    ? ["musl"]
    : parts.some((one) => one.startsWith("gnu"))
      ? ["glibc"]
      : undefined;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === "linux" ? { libc } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

let added = 0;
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const homes = [`${place}/node_modules/${name}`, `node_modules/${name}`];
    if (homes.some((home) => packages[home]) || !/^\d/.test(version)) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...platform(name),
      ...(entry.dev ? { dev: true } : {}),
      license: entry.license,
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
