import type { Branch, PersonEntry, TitleForm } from "../../registers/registers.ts";
import type { View } from "../view.ts";

/** Branches of office that a title's head noun may name when the registers hold no such wording. */
const BRANCHES: ReadonlyMap<string, readonly Branch[]> = new Map<string, readonly Branch[]>([
  ["president", ["head-of-state", "head-of-government"]],
  ["premier", ["head-of-government"]],
  ["chancellor", ["head-of-government", "minister"]],
  ["king", ["head-of-state"]],
  ["queen", ["head-of-state"]],
  ["emperor", ["head-of-state"]],
  ["shah", ["head-of-state"]],
  ["tsar", ["head-of-state"]],
  ["czar", ["head-of-state"]],
  ["sultan", ["head-of-state"]],
  ["emir", ["head-of-state"]],
  ["prince", ["head-of-state", "head-of-government"]],
  ["pope", ["head-of-state"]],
  ["ayatollah", ["head-of-state"]],
  ["leader", ["head-of-state", "head-of-government", "party-leader"]],
  ["dictator", ["head-of-state", "head-of-government"]],
  ["marshal", ["head-of-state", "party-leader", "defence-minister", "military"]],
  ["general", ["head-of-state", "military", "defence-minister"]],
  ["chairman", ["head-of-state", "party-leader", "legislature"]],
  ["ambassador", ["ambassador"]],
  ["secretary", ["foreign-minister", "party-leader", "defence-minister", "minister", "igo-head"]],
  ["minister", ["foreign-minister", "defence-minister", "head-of-government", "minister"]],
  ["speaker", ["legislature"]],
  ["chief", ["igo-head", "military"]],
]);

const QUALIFIED: readonly (readonly [RegExp, readonly Branch[]])[] = [
  [/\bprime minister/, ["head-of-government"]],
  [
    /\bforeign (?:minister|secretary)|minister (?:of|for) (?:foreign|external)|foreign affairs minister|secretary of state\b/,
    ["foreign-minister"],
  ],
  [
    /\bdefen[cs]e (?:minister|secretary)|minister (?:of|for) (?:national )?defen[cs]e|secretary of defen[cs]e/,
    ["defence-minister"],
  ],
  [/\bgeneral secretary|first secretary/, ["party-leader"]],
  [/\bsecretary[- ]general/, ["igo-head", "party-leader"]],
];

/** Branches that a title may name, by its words. */
export function branchesOf(title: string, noun: string): readonly Branch[] {
  const lower = title.toLowerCase();
  for (const [pattern, branches] of QUALIFIED) if (pattern.test(lower)) return branches;
  return BRANCHES.get(noun) ?? [];
}

/** The title's wordings in the registers, tried whole and then from its core ("former Russian President" -> "President"). */
export function formsOf(view: View, title: string, state: string | undefined): readonly TitleForm[] {
  const bare = title.replace(
    /^(?:the )?(?:then[- ]|former |ex-|late |acting |outgoing |incoming |current )+/i,
    "",
  );
  const whole = view.registers.titleForms(bare, state);
  if (whole.length > 0 || state === undefined) return whole;
  return view.registers.titleForms(bare);
}

/** Whether the person held an office at the day that the title may name. */
export function holdsTitle(
  view: View,
  person: PersonEntry,
  title: string,
  noun: string,
  day: string | undefined,
): boolean {
  const held = view.registers.officesOf(person.id, day);
  if (held.length === 0) return false;
  const positions = new Set(formsOf(view, title, person.state).map((form) => form.position));
  if (held.some((one) => positions.has(one.position))) return true;
  const branches = branchesOf(title, noun);
  return held.some((one) => branches.includes(one.entry.branch));
}
