import type { BlockRule } from "../rule.ts";
import { placeRules } from "./by-place.ts";
import { wordRules } from "./by-words.ts";

/** All block rules: the first that fits names the reason. */
export const blockRules: readonly BlockRule[] = [...wordRules, ...placeRules];
