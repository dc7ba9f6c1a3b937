import { z } from "zod";
import { FuzzyDate } from "./date.ts";
import { SourceDocument } from "./document.ts";
import {
  Actor,
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  PersonFinding,
} from "./finding.ts";
import { Issue } from "./issue.ts";

/** What the reader makes of one document: plain data, no functions, safe to send between threads. */
export const Reading = z.object({
  /** Version of this shape; raised on any incompatible change. */
  schema: z.literal("chancery.reading/1"),
  /** Version of the program and of the rule set that read it. */
  reader: z.string(),
  document: SourceDocument,
  /** When the document was written or published: given, from markup, or inferred by the text's own arithmetic. */
  written: FuzzyDate.nullable(),
  actors: z.array(Actor),
  events: z.array(EventFinding),
  agreements: z.array(AgreementFinding),
  people: z.array(PersonFinding),
  claims: z.array(ClaimFinding),
  checks: z.array(CheckFinding),
  /** What could not be decided, said plainly. */
  issues: z.array(Issue),
});
export type Reading = Readonly<z.infer<typeof Reading>>;
