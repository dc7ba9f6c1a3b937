import type { Format } from "./format.ts";
import { htmlFormat } from "./html/format.ts";
import { jsonFormat } from "./json/format.ts";
import { markdownFormat } from "./markdown/format.ts";
import { plainFormat } from "./plain/format.ts";

/** Every format, most telling first: the first whose `sniff` says yes reads the bytes. */
export const formats: readonly Format[] = [jsonFormat, htmlFormat, markdownFormat, plainFormat];
