import { ANACHRONISM_MESSAGES } from "../../checks/anachronism/messages.ts";
import { CHECK_MESSAGES } from "../../checks/messages.ts";
import { codebookCode } from "../../events/codebook.ts";
import { loadEventVocabulary } from "../../events/load.ts";
import { builtInVocabulary } from "../../events/vocabulary.ts";
import { markFurniture } from "../../furniture/mark-furniture.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { MessageTemplate } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import { readDocument } from "../../reader/read-document.ts";
import { loadRegisters } from "../../registers/load.ts";
import type { Names } from "../../report/names.ts";
import { loadSyntaxModel } from "../../syntax/load.ts";
import type { CheckOptions } from "./options.ts";

/** Sentences of the checks, for the keys in their findings. */
export const CHECK_TEMPLATES: readonly MessageTemplate[] = [...CHECK_MESSAGES, ...ANACHRONISM_MESSAGES];

/** What a document goes through from intake to reading, and the names of the codes in it; loads the data of the package. */
export interface Pipeline {
  read(document: SourceDocument): Reading;
  readonly names: Names;
}

/** Throws a ChanceryError when a file of the user's own vocabulary cannot be read. */
export function openPipeline(options: Pick<CheckOptions, "vocabulary" | "published">): Pipeline {
  const { vocabulary, published } = options;
  const registers = loadRegisters(vocabulary === undefined ? {} : { vocabulary });
  const model = loadSyntaxModel();
  const acts = vocabulary === undefined ? builtInVocabulary() : loadEventVocabulary(vocabulary);
  return {
    read: (document) =>
      readDocument(markFurniture(document), { model, registers, acts }, published ? { published } : {}),
    names: {
      state: (code) => registers.state(code)?.name,
      cameo: (code) => acts.codes.get(code)?.name || undefined,
      codebook: (event) => codebookCode(acts, event),
    },
  };
}
