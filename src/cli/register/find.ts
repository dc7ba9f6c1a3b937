import type { Candidate, Registers } from "../../registers/registers.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type FindOptions, openFor, print, timeWords } from "./options.ts";

/** `chancery register find`. Nothing found is said, and is no fault. */
export function find(name: string, options: FindOptions): ExitCode {
  print(findLines(openFor(options), name, options));
  return EXIT.ok;
}

/** What a name may stand for, a line each, best first. */
export function findLines(registers: Registers, name: string, options: FindOptions): string[] {
  const people = registers.peopleNamed(name, options.at, options.state).map(({ id }) => id);
  const found = registers
    .lookup(name, options.at)
    .filter((one) =>
      one.type === "person"
        ? people.includes(one.id)
        : options.state === undefined || one.state === options.state,
    );
  if (options.json) {
    return found.map((one) => JSON.stringify({ ...one, label: labelOf(registers, one) }));
  }
  if (found.length === 0) {
    return [`The registers know no "${name}"${options.at === undefined ? "" : ` at ${options.at}`}.`];
  }
  const width = Math.min(44, Math.max(...found.map(({ id }) => id.length)));
  return found.map((one) => {
    const use = options.at === undefined ? "" : one.valid ? ", in use then" : ", not in use then";
    return `${one.id.padEnd(width)}  ${labelOf(registers, one)}  (${one.form}${use})`;
  });
}

function labelOf(registers: Registers, { id, type }: Candidate): string {
  switch (type) {
    case "state": {
      const state = registers.state(id)!;
      return `${state.name}, ${timeWords(state)}`;
    }
    case "person": {
      const [office] = registers.officesOf(id);
      const { name } = registers.person(id)!;
      return office === undefined ? name : `${name}, ${office.entry.label}, ${timeWords(office)}`;
    }
    case "position":
      return registers.position(id)!.label;
    case "organisation":
      return registers.organisation(id)!.name;
    case "place":
      return registers.place(id)!.name;
  }
}
