import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import { EXIT } from "../exit-codes.ts";
import { addFilterOptions, type FilterOptions } from "../record/filter-options.ts";

/** The lists of a record; each is the same view narrowed to one kind of statement. */
const LISTS = [
  {
    name: "timeline",
    kind: "event",
    summary: "acts in order of their own dates",
    example: "chancery timeline --state FRA DEU --during 1963",
  },
  {
    name: "events",
    kind: "event",
    summary: "acts, with filters by kind and code",
    example: "chancery events --type visit --name Tito",
  },
  {
    name: "agreements",
    kind: "agreement",
    summary: "instruments, each with all its reports",
    example: "chancery agreements --state SUN --lineage",
  },
  {
    name: "people",
    kind: "person",
    summary: "people and the titles sources give them",
    example: "chancery people --state PRK",
  },
  {
    name: "claims",
    kind: "claim",
    summary: "firsts, counts, anniversaries and other claims",
    example: "chancery claims --type first",
  },
] as const;

/** `chancery timeline | events | agreements | people | claims`. */
export function addListCommands(chancery: Command, finish: (code: ExitCode) => void): void {
  for (const list of LISTS)
    addFilterOptions(chancery.command(list.name).summary(list.summary).description(`Lists ${list.summary}.`))
      .addHelpText("after", `\nExample:\n  ${list.example}\n  ${list.example} --json`)
      .action(async (options: FilterOptions) => {
        const { printList } = await import("../record/list.ts");
        await printList(list.kind, options, process.stdout.columns ?? 120);
        finish(EXIT.ok);
      });
}
