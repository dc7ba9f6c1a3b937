import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import type { FindOptions, ShowOptions } from "../register/options.ts";

const EXAMPLES = `
Examples:
  chancery register find "Upper Volta" --at 1980
  chancery register find "President of the State Affairs"
  chancery register find Bush --at 1990-06 --state USA
  chancery register show PRK
  chancery register show PRK.state-affairs
  chancery register show person:kim-il-sung --at 1949-03-17
  chancery register check my-vocabulary/`;

/** `chancery register find | show | check`: looks into the authority files and validates a folder of one's own. */
export function addRegisterCommand(chancery: Command, finish: (code: ExitCode) => void): void {
  const register = chancery
    .command("register")
    .summary("look into the registers of states, offices, people and bodies")
    .description(
      "Looks into the authority files that texts are read against: states and their names, succession, offices, holders and titles, organisations, places.",
    )
    .addHelpText("after", EXAMPLES);
  register
    .command("find")
    .summary("what a written name may stand for")
    .description("Lists the entries that a name, title or surname may stand for, best first.")
    .argument("<name...>", "the name as written")
    .option("--at <date>", "the date of the text or act: a year, month or day")
    .option("--state <code>", "people of this state only")
    .option("--json", "one line of JSON for each entry")
    .option("--vocabulary <folder>", "your own register files, laid over the built-in ones")
    .action(async (words: string[], options: FindOptions) => {
      const { find } = await import("../register/find.ts");
      finish(find(words.join(" "), options));
    });
  register
    .command("show")
    .summary("one entry with its names, times and offices")
    .description(
      "Shows one entry by its id: a state code (PRK), position (PRK.premier), organisation (org:IGOUNO), person (person:kim-il-sung) or place (place:moscow).",
    )
    .argument("<id>", "id or state code")
    .option("--at <date>", "only what held at that date")
    .option("--json", "as JSON")
    .option("--vocabulary <folder>", "your own register files, laid over the built-in ones")
    .action(async (id: string, options: ShowOptions) => {
      const { show } = await import("../register/show.ts");
      finish(show(id, options));
    });
  register
    .command("check")
    .summary("validate register files of your own")
    .description(
      "Reads a folder of register files laid over the built-in ones and names every fault with its file and line; without a folder it reads the built-in ones.",
    )
    .argument("[folder]", "folder of register files (data/registers/README.md tells their form)")
    .action(async (folder: string | undefined) => {
      const { checkFolder } = await import("../register/check-folder.ts");
      finish(checkFolder(folder));
    });
}
