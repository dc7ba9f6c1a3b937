import { csv } from "./csv.ts";
import { icalendar } from "./icalendar.ts";
import type { ExportFormat } from "./row.ts";
import { timelineJs } from "./timeline-js.ts";
import { webAnnotation } from "./web-annotation.ts";

/** The formats over statements, in the order in which the help lists them. The whole record as JSON Lines is in store/dump.ts. */
export const FORMATS: readonly ExportFormat[] = [csv, webAnnotation, icalendar, timelineJs];
