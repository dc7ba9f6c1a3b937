import type { Generated } from "kysely";

/**
 * The tables (docs/record-model.md). One schema for both databases: text, integers and bytes only; days are day numbers
 * (0 = 1970-01-01), instants are ISO 8601 texts in UTC, structured values are JSON in text read by code.
 *
 * What a source says is a statement. Merging never touches a statement: clusters are computed from judgements.
 */
export interface Tables {
  meta: { key: string; value: string };
  source: {
    id: string;
    name: string;
    kind: string;
    host: string | null;
    country: string | null;
    note: string | null;
  };
  document: {
    id: string;
    source_id: string;
    /** Canonical address, or path, or hash: what makes two inputs the same document. */
    origin: string;
    title: string | null;
    url: string | null;
    language: string;
    published: string | null;
    published_min: number | null;
    published_max: number | null;
    snapshot_id: string;
    first_seen: string;
    last_seen: string;
  };
  /** Bytes as fetched, once per hash, compressed. */
  blob: { sha256: string; encoding: "identity" | "brotli"; size: number; bytes: Uint8Array };
  snapshot: {
    id: string;
    document_id: string;
    sha256: string;
    media_type: string;
    via: string;
    retrieved_at: string;
    /** 1 for the first snapshot of the document, and so on. */
    ordinal: number;
  };
  /** The text read out of a snapshot by one version of the reader, and its whole reading. */
  text_version: {
    id: string;
    snapshot_id: string;
    document_id: string;
    reader: string;
    text: string;
    /** Compressed JSON of the reading without its text. */
    reading: Uint8Array;
    created_at: string;
    /** 1 = the one that views show. */
    current: number;
  };
  /** One finding of one text version, as rows to search and sort by; its whole body is in the reading. */
  statement: {
    id: string;
    document_id: string;
    text_version_id: string;
    /** event, agreement, person, claim or check. */
    kind: string;
    /** Event kind, instrument, claim kind, check kind. */
    subkind: string;
    /** Id inside the reading ("event:3"). */
    finding: string;
    start: number;
    end: number;
    label: string;
    edtf: string | null;
    day_min: number | null;
    day_max: number | null;
    cameo: string | null;
    plover: string | null;
    time_mode: string | null;
    polarity: string | null;
    /** Events: interstate or domestic; null for everything else. */
    scope: string | null;
    confidence: number;
    /** proposed, accepted, rejected, unsure, gone (no longer found in the newest snapshot). */
    status: string;
    /** 1 when a value was edited while its evidence stood unchanged. */
    tainted: number;
    /** Edited values as JSON over the finding, null when none. */
    edit: string | null;
    cluster_id: string;
    first_seen: string;
    last_seen: string;
  };
  /** Who takes part in a statement: to find by state, person or organisation. */
  party: {
    statement_id: string;
    ordinal: number;
    side: string;
    role: string;
    name: string;
    /** Folded for matching: lower case, no diacritics, no hyphens. */
    folded: string;
    state: string | null;
    register: string | null;
  };
  /** Same, different or unsure: edges between statements, by a rule or a person. Never deleted; undone by a later one. */
  judgement: {
    id: string;
    a: string;
    b: string;
    value: "same" | "different" | "unsure";
    score: number;
    rule: string;
    by: string;
    at: string;
    reason: string | null;
    undone_at: string | null;
  };
  contradiction: {
    id: string;
    kind: string;
    a: string;
    b: string;
    severity: string;
    message_key: string;
    message_values: string;
    settle: string;
    disposition: string;
    decided_by: string | null;
    decided_at: string | null;
    found_at: string;
  };
  review: {
    seq: Generated<number>;
    id: string;
    target: string;
    decision: string;
    before: string | null;
    after: string | null;
    reviewer: string;
    at: string;
    reason: string | null;
    rules: string;
    undoes: string | null;
  };
  /** What changed between two text versions of a document: findings gone, new and changed. */
  change: {
    id: string;
    document_id: string;
    from_version: string | null;
    to_version: string;
    kind: string;
    finding: string;
    before: string | null;
    after: string | null;
    at: string;
  };
}

/** Version of the schema this program writes; a record of a newer one is refused. */
export const SCHEMA_VERSION = 1;
