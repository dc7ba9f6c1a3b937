import { z } from "zod";
import { FuzzyDate } from "../../model/date.ts";
import { Block, Removal, SourceDocument, SourceRun } from "../../model/document.ts";
import {
  Actor,
  AgreementFinding,
  CheckFinding,
  ClaimFinding,
  EventFinding,
  Participant,
  PersonFinding,
  Rule,
} from "../../model/finding.ts";
import { Issue } from "../../model/issue.ts";
import { Reading } from "../../model/reading.ts";
import { Quote, Span } from "../../model/span.ts";
import { CheckResult } from "./check-result.ts";

/** Shapes that the published schema names under $defs. */
const NAMED = {
  Span,
  Quote,
  FuzzyDate,
  Issue,
  Rule,
  Block,
  SourceRun,
  Removal,
  SourceDocument,
  Actor,
  Participant,
  EventFinding,
  AgreementFinding,
  PersonFinding,
  ClaimFinding,
  CheckFinding,
  Reading,
};

/** The JSON Schema (draft 2020-12) of one line of `chancery check --json`, as published in schema/check.schema.json. */
export function checkSchema(): object {
  const names = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(NAMED)) names.add(shape, { id });
  const { $schema, ...schema } = z.toJSONSchema(CheckResult, {
    io: "output",
    metadata: names,
    // Fields may be added within a version, so a reader must not refuse those it does not know.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.id;
    },
  }) as Record<string, unknown>;
  return {
    $schema,
    title: "chancery.check/1",
    description:
      "One line of `chancery check --json`: the reading of one input, or why it could not be read.",
    ...schema,
  };
}
