import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "../../model/reading.ts";
import type { Brief } from "../../report/brief/card.ts";
import { type IndexEntry, renderIndex } from "../../report/html/render-index.ts";
import { WriteError } from "../errors.ts";
import { writeWhole } from "../write-file.ts";
import type { CheckOptions } from "./options.ts";

/** A file name made of an input's: its last part, in letters and digits, never empty, at most 60 long. */
export function pageName(input: string): string {
  const last =
    input
      .replace(/[?#].*$/s, "")
      .split(/[/\\]/)
      .filter(Boolean)
      .at(-1) ?? "";
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return stem === "" || stem.toLowerCase() === "index" ? `text${stem === "" ? "" : `-${stem}`}` : stem;
}

/** Writes the HTML pages of a run: one file, or a folder with a page for each text and an index. */
export class Pages {
  readonly #place: NonNullable<CheckOptions["html"]>;
  readonly #taken = new Set<string>();
  readonly #entries: IndexEntry[] = [];
  #made = false;

  constructor(place: NonNullable<CheckOptions["html"]>) {
    this.#place = place;
  }

  /** Writes the page of one reading and gives back its path. */
  async add(input: string, reading: Reading, brief: Brief): Promise<string> {
    const { renderHtml } = await import("../../report/html/render-html.ts");
    const html = await renderHtml(reading, brief);
    if (!this.#place.folder) {
      await writeWhole(this.#place.path, html);
      return this.#place.path;
    }
    await this.#makeFolder();
    const name = this.#freeName(pageName(input));
    const path = join(this.#place.path, name);
    await writeWhole(path, html);
    this.#entries.push({ input, href: encodeURIComponent(name), title: brief.title, counts: brief.counts });
    return path;
  }

  failed(input: string, reason: string): void {
    this.#entries.push({ input, reason });
  }

  /** Writes the index of a folder; undefined when there is none to write. */
  async finish(): Promise<string | undefined> {
    if (!this.#place.folder || this.#entries.length === 0) return undefined;
    await this.#makeFolder();
    const path = join(this.#place.path, "index.html");
    await writeWhole(path, await renderIndex(this.#entries));
    return path;
  }

  async #makeFolder(): Promise<void> {
    if (this.#made) return;
    try {
      await mkdir(this.#place.path, { recursive: true });
    } catch (cause) {
      throw new WriteError(this.#place.path, cause);
    }
    this.#made = true;
  }

  #freeName(stem: string): string {
    let name = `${stem}.html`;
    for (let n = 2; this.#taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.html`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
