/** Lemmas of nouns that say when, how far or how: phrases of theirs without a preposition are no objects or subjects. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    "day week month year decade century hour minute second moment time morning evening afternoon night noon today tomorrow yesterday tonight " +
    "weekend season spring summer autumn fall winter way percent mile kilometer kilometre metre meter foot step number monday tuesday " +
    "wednesday thursday friday saturday sunday"
  ).split(" "),
);
