import type { Check } from "../check.ts";
import { bothNamed, nameForm, stateName } from "./names.ts";
import { officeHeld, titleForm } from "./offices.ts";

/** Names, titles and offices held against their dates in the registers, in order. */
export const ANACHRONISM_CHECKS: readonly Check[] = [officeHeld, titleForm, stateName, nameForm, bothNamed];
