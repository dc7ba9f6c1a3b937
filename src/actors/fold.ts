import { foldName } from "../registers/fold.ts";

/** A name in its comparison form: no case, marks, hyphens, apostrophes or leading article; one space between its parts. */
export function fold(name: string): string {
  return foldName(name).join(" ");
}
