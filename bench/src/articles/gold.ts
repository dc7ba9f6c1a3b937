import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The form of the hand-made gold, and of `predict articles` (kept stable; see docs/bench.md). */
export interface GoldForm {
  readonly id: string;
  readonly events: readonly GoldEvent[];
  readonly agreements: readonly GoldAgreement[];
  readonly people: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly state: string | null;
  }[];
  readonly claims: readonly {
    readonly quote: string;
    readonly kind: string;
    readonly span: { readonly start: number; readonly end: number };
  }[];
}

export interface GoldEvent {
  readonly span: { readonly start: number; readonly end: number };
  readonly quote: string;
  readonly type: string;
  readonly cameo_root: string;
  readonly cameo?: string;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  readonly agent_states: readonly string[];
  readonly target_states: readonly string[];
  readonly date: string | null;
  readonly date_basis: string | null;
  readonly place: string | null;
  readonly modality: string;
  /** Only in predictions: the trigger word's span. */
  readonly trigger?: { readonly start: number; readonly end: number };
}

export interface GoldAgreement {
  readonly title: string;
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly signed_basis?: string | null;
  readonly signatories: readonly string[];
  readonly fields: readonly string[];
  readonly principles?: readonly string[];
  readonly place: string | null;
}

export interface GoldDocument {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly language?: string;
  readonly genre?: string;
  readonly text: string;
}

/** Documents of a folder of `<id>.json`, sorted by id. */
export function readDocuments(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldDocument);
}

/** The gold of one document. */
export function readGold(folder: string, id: string): GoldForm {
  return JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as GoldForm;
}
