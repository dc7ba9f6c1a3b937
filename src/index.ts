/** The public face of the package: read a document, and the shapes of what comes out. */
export { markFurniture } from "./furniture/mark-furniture.ts";
export { readBytes } from "./intake/read-bytes.ts";
export type { FuzzyDate } from "./model/date.ts";
export type { SourceDocument } from "./model/document.ts";
export type {
  Actor,
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  PersonFinding,
} from "./model/finding.ts";
export { ChanceryError, type Issue } from "./model/issue.ts";
export { Reading } from "./model/reading.ts";
export type { Quote, Span } from "./model/span.ts";
export { readDocument } from "./reader/read-document.ts";
export type { ReaderTools, ReadOptions } from "./reader/stages.ts";
export { READER_VERSION } from "./reader/version.ts";
export { loadRegisters } from "./registers/load.ts";
export { loadSyntaxModel } from "./syntax/load.ts";
