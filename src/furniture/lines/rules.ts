import type { LineRule } from "../rule.ts";
import { bylineLines } from "./bylines.ts";
import { commentLines } from "./comments.ts";
import { navigationLines } from "./navigation.ts";
import { noticeLines } from "./notices.ts";
import { promotionLines } from "./promotion.ts";
import { sharingLines } from "./sharing.ts";

/** All line rules, most telling first: the first that matches names the reason. */
export const lineRules: readonly LineRule[] = [
  ...commentLines,
  ...sharingLines,
  ...noticeLines,
  ...promotionLines,
  ...bylineLines,
  ...navigationLines,
];
