import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ChanceryError } from "../model/issue.ts";
import { BUILT_IN_FILES } from "./built-in.ts";
import { type EventVocabulary, readVocabulary, type VocabularyFiles } from "./vocabulary.ts";

/**
 * Loads a researcher's own frames, classes and nouns from a folder with files named as in data/events, laid over the
 * built-in ones. Files that are not there are not needed. Throws ChanceryError "events.vocabulary.unreadable" naming
 * the folder and the reason.
 */
export function loadEventVocabulary(folder: string): EventVocabulary {
  const files: Record<string, string> = {};
  try {
    for (const name of Object.keys(BUILT_IN_FILES)) {
      const path = join(folder, name);
      if (existsSync(path)) files[name] = readFileSync(path, "utf8");
    }
    return readVocabulary(files satisfies VocabularyFiles);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ChanceryError("events.vocabulary.unreadable", `${folder}: ${reason}`, { cause });
  }
}
