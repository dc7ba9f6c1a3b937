import type { SourceDocument } from "../../model/document.ts";
import { ChanceryError } from "../../model/issue.ts";
import type { MessageTemplate } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import { buildBrief } from "../../report/brief/build-brief.ts";
import type { Brief } from "../../report/brief/card.ts";
import { readResult, renderJson, unreadableResult } from "../../report/json/render-json.ts";
import { renderMarkdown } from "../../report/markdown/render-markdown.ts";
import type { Names } from "../../report/names.ts";
import type { Paint } from "../../report/terminal/palette.ts";
import { renderTerminal } from "../../report/terminal/render-terminal.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Progress } from "../progress.ts";
import { WholeFile } from "../write-file.ts";
import type { CheckOptions } from "./options.ts";
import { Pages } from "./pages.ts";
import { Tally } from "./tally.ts";

/** One text that came in, or why it could not be taken in. */
export type Incoming =
  | { readonly name: string; readonly document: SourceDocument }
  | { readonly name: string; readonly error: ChanceryError };

/** What a run of the command works with; all of it comes from outside. */
export interface CheckTools {
  /** Takes in the inputs one by one; stops early when the signal is aborted. */
  incoming(): AsyncIterable<Incoming>;
  read(document: SourceDocument): Reading;
  readonly names: Names;
  readonly templates: readonly MessageTemplate[];
  readonly paint: Paint;
  readonly width: number;
  readonly progress: Progress;
  /** Standard output; resolves when it has taken the text. */
  print(text: string): Promise<void>;
  readonly signal: AbortSignal;
}

function faultOf(name: string, cause: unknown): ChanceryError {
  if (cause instanceof ChanceryError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ChanceryError("reader.fault", `${name}: a fault of the program: ${reason}`, { cause });
}

/** The fault's own words, with the input's name before them where they do not name it. */
function faultLine(name: string, error: ChanceryError): string {
  return error.message.includes(name) ? error.message : `${name}: ${error.message}`;
}

/** Reads each input and reports on it; the rest of a batch goes on when one cannot be read. Gives the exit code. */
export async function runCheck(
  inputs: readonly string[],
  options: CheckOptions,
  tools: CheckTools,
): Promise<ExitCode> {
  const tally = new Tally();
  const pages = options.html ? new Pages(options.html) : undefined;
  const file = options.output === undefined ? undefined : await WholeFile.open(options.output);
  const put = file ? (text: string) => file.write(text) : tools.print;
  // Several inputs, or one folder: known as soon as a second text comes.
  let several = inputs.length > 1;
  const report = (input: string, reading: Reading, brief: Brief): string => {
    if (options.format === "json") return renderJson(readResult(input, reading));
    if (options.format === "md") return renderMarkdown(reading, brief);
    return renderTerminal(reading, brief, {
      width: tools.width,
      ...(file ? {} : { paint: tools.paint }),
    });
  };
  const separate = async () => {
    if (options.format === "json" || tally.read === 0) return;
    await put(options.format === "md" ? "\n---\n\n" : `\n${"─".repeat(Math.min(tools.width, 100))}\n\n`);
  };
  const fail = async (name: string, error: ChanceryError) => {
    tally.unreadable++;
    tools.progress.say(`chancery: ${faultLine(name, error)}`, true);
    pages?.failed(name, error.message);
    if (options.format === "json") await put(renderJson(unreadableResult(name, error)));
  };

  try {
    for await (const incoming of tools.incoming()) {
      if (tools.signal.aborted) break;
      if (tally.read + tally.unreadable === 1) several = true;
      if ("error" in incoming) {
        await fail(incoming.name, incoming.error);
        continue;
      }
      const { name, document } = incoming;
      tools.progress.reading(name, several);
      let reading: Reading;
      try {
        reading = tools.read(document);
      } catch (cause) {
        await fail(name, faultOf(name, cause));
        continue;
      }
      const brief = buildBrief(reading, { names: tools.names, templates: tools.templates });
      const page = await pages?.add(name, reading, brief);
      tools.progress.clear();
      await separate();
      await put(report(name, reading, brief));
      tally.add(reading);
      if (page !== undefined && !options.html?.folder) tools.progress.say(`wrote ${page}`);
      // Lets Ctrl-C be heard between two documents.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (tools.signal.aborted) {
      await file?.discard();
      tools.progress.say("stopped", true);
      return EXIT.interrupted;
    }
    await file?.commit();
    if (file) tools.progress.say(`wrote ${file.path}`);
    const index = await pages?.finish();
    if (index !== undefined) tools.progress.say(`wrote ${index}`);
  } catch (cause) {
    tools.progress.clear();
    await file?.discard();
    throw cause;
  }
  if (several) tools.progress.say(tally.inWords());
  return tally.exitCode(options.failOn);
}
