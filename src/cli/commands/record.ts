import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { ContradictionOptions } from "../record/contradictions.ts";
import { addFilterOptions, addRecordOptions, type FilterOptions } from "../record/filter-options.ts";
import type { RecordOptions } from "../record/open-record.ts";
import type { ReviewOptions } from "../record/review.ts";

const columns = (): number => process.stdout.columns ?? 120;

/** `chancery search | show | review | contradictions | anniversaries | export | doctor | backup`. */
export function addRecordCommands(chancery: Command, finish: (code: ExitCode) => void): void {
  addRecordOptions(chancery.command("search").summary("find documents by their words"))
    .description('Finds documents by their words: word, "words in a row", NOT word, word NEAR/5 word.')
    .argument("<words...>")
    .option("--limit <n>", "documents at most (default 20)")
    .addHelpText("after", "\nExample:\n  chancery search '\"mutual benefit\" NOT trade'")
    .action(async (words: string[], options: RecordOptions & { limit?: string }) => {
      const { search } = await import("../record/search.ts");
      await search(words, options, columns());
      finish(EXIT.ok);
    });
  addRecordOptions(chancery.command("show").summary("show all the record holds on an id"))
    .description("Shows a document, a statement with its reports and reviews, or a contradiction.")
    .argument("<id>")
    .addHelpText("after", "\nExample:\n  chancery show stm_0c9v… --json")
    .action(async (id: string, options: RecordOptions) => {
      const { show } = await import("../record/show.ts");
      await show(id, options);
      finish(EXIT.ok);
    });
  addRecordOptions(chancery.command("review").summary("record a decision, or undo one"))
    .description(
      "Records a decision: accept, reject, unsure, edit, merge, split, nothing-here, settle, undo.",
    )
    .argument("<decision>")
    .argument("<id>", "statement; document for nothing-here; contradiction for settle; review for undo")
    .option("--reason <text>", "why")
    .option("--reviewer <name>", "who decides (default: the name you are logged in with)")
    .option("--set <name=value...>", "new values, for edit")
    .option("--with <id>", "the other statement, for merge and split")
    .option("--as <disposition>", "what a contradiction turned out to be, for settle")
    .option("--span <start-end>", "the passage, for nothing-here")
    .addHelpText(
      "after",
      '\nExamples:\n  chancery review accept stm_0c9v…\n  chancery review split stm_0c9v… --with stm_7ht2… --reason "two visits"\n  chancery review undo rev_55da…',
    )
    .action(async (decision: string, id: string, options: ReviewOptions) => {
      const { review } = await import("../record/review.ts");
      await review(decision, id, options);
      finish(EXIT.ok);
    });
  addRecordOptions(chancery.command("contradictions").summary("what sources say differently of one thing"))
    .description("Lists contradictions across documents, both quotes side by side.")
    .option("--kind <kind...>", "date-disjoint, place, participant, capacity, instrument, fields ...")
    .option("--severity <severity...>", "note, warning, conflict (default: warning and conflict)")
    .option("--disposition <disposition...>", "open (default), real, different-scope ...")
    .option("--limit <n>", "rows at most (default 50)")
    .addHelpText("after", "\nExample:\n  chancery contradictions --kind date-disjoint")
    .action(async (options: ContradictionOptions) => {
      const { listContradictions } = await import("../record/contradictions.ts");
      await listContradictions(options);
      finish(EXIT.ok);
    });
  addFilterOptions(chancery.command("anniversaries").summary("anniversaries of the coming days"))
    .description("Lists coming anniversaries of acts and agreements that are dated to the day.")
    .option("--days <n>", "how far ahead (default 60)")
    .option("--from <day>", "first day, YYYY-MM-DD (default: today)")
    .option("--round", "only fives and tens")
    .addHelpText("after", "\nExample:\n  chancery anniversaries --days 365 --round --state PRK")
    .action(async (options: FilterOptions & { days?: string; from?: string; round?: boolean }) => {
      const { printAnniversaries } = await import("../record/anniversaries.ts");
      await printAnniversaries(options, columns());
      finish(EXIT.ok);
    });
  addFilterOptions(chancery.command("export").summary("write the record, or a part of it, in another format"))
    .description(
      "Exports statements as csv, web-annotation, ical or timelinejs, or the whole record as jsonl.",
    )
    .argument("<format>", "jsonl, csv, web-annotation, ical, timelinejs")
    .option("-o, --output <file>", "write there instead of printing; what was lost goes to FILE.loss.json")
    .addHelpText("after", "\nExample:\n  chancery export csv --state FRA DEU -o chronology.csv")
    .action(async (format: string, options: FilterOptions & { output?: string }) => {
      const { exportRecord } = await import("../record/export.ts");
      await exportRecord(format, options);
      finish(EXIT.ok);
    });
  addRecordOptions(chancery.command("doctor").summary("look the record over"))
    .description(
      "Runs the database's own checks and counts what is there. Exits with 3 when something is wrong.",
    )
    .action(async (options: RecordOptions) => {
      const { doctor } = await import("../record/care.ts");
      finish((await doctor(options)) ? EXIT.ok : EXIT.found);
    });
  addRecordOptions(chancery.command("backup").summary("copy the record, or fill an empty one from a dump"))
    .description(
      "Writes a consistent copy of an embedded record while it is in use; --restore reads a jsonl export back.",
    )
    .argument("[file]")
    .option("--restore <dump>", "a jsonl export to read into an empty record")
    .addHelpText(
      "after",
      "\nExamples:\n  chancery backup before-review.db\n  chancery backup --restore dump.jsonl --record new.db",
    )
    .action(async (file: string | undefined, options: RecordOptions & { restore?: string }) => {
      const { backup } = await import("../record/care.ts");
      await backup(file, options);
      finish(EXIT.ok);
    });
}
