import type { Kysely } from "kysely";
import { type ClusterEdge, clusterIds } from "../record/cluster.ts";
import { conflictsBetween } from "../record/contradictions/detectors.ts";
import { type Item, isAgreement, isEvent, isPerson } from "../record/item.ts";
import type { Lineage, LineageCodes } from "../record/lineage.ts";
import { type Edge, judgePair } from "../record/same/rules.ts";
import { candidatesFor } from "./candidates.ts";
import { makeId } from "./ids.ts";
import type { ItemCache } from "./items.ts";
import type { Tables } from "./schema.ts";

/** What merging needs beside the database. */
export interface MergeTools {
  readonly lineage: Lineage;
  readonly codes: LineageCodes;
  readonly items: ItemCache;
}

/** By whom a rule's judgements are. */
export const BY_RULE = "rule";

/** Contradictions are looked for among at most this many members of one cluster. */
const COMPARED = 12;

/**
 * Judges the statements of a document against the record, clusters anew what the judgements touch, and notes
 * contradictions. Adds edges and computed ids only: no statement is changed or removed. Runs inside the transaction that
 * stored the document, so a document is never in the record unmerged.
 */
export async function mergeDocument(
  db: Kysely<Tables>,
  documentId: string,
  at: string,
  tools: MergeTools,
): Promise<void> {
  tools.items.forget(documentId);
  const items = [...(await tools.items.of(db, documentId)).values()];
  const touched = new Set<string>();
  for (const item of items) {
    if (!(isEvent(item) || isAgreement(item) || isPerson(item))) continue;
    const entry = isPerson(item) ? item.actors.get(item.finding.actor)?.register : undefined;
    if (entry) {
      // The register already says who it is: the entry is the cluster, without an edge for every pair of documents.
      await db
        .updateTable("statement")
        .set({ cluster_id: makeId("clu", entry) })
        .where("id", "=", item.id)
        .execute();
      continue;
    }
    for (const row of await candidatesFor(db, item, tools.codes)) {
      const other = (await tools.items.of(db, row.document_id)).get(row.id);
      const edge = other ? judgePair(item, other, tools.lineage) : null;
      if (!edge) continue;
      await writeEdge(db, edge, at);
      touched.add(edge.a).add(edge.b);
    }
  }
  await recluster(db, touched, at, tools);
}

async function writeEdge(db: Kysely<Tables>, edge: Edge, at: string): Promise<void> {
  const row = { value: edge.value, score: edge.score, reason: edge.reason };
  await db
    .insertInto("judgement")
    .values({
      id: makeId("jdg", edge.a, edge.b, edge.rule),
      a: edge.a,
      b: edge.b,
      ...row,
      rule: edge.rule,
      by: BY_RULE,
      at,
      undone_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** All statements that edges connect with the given ones, and those edges. */
async function component(
  db: Kysely<Tables>,
  start: ReadonlySet<string>,
): Promise<{ ids: Set<string>; edges: ClusterEdge[] }> {
  const ids = new Set(start);
  const edges = new Map<string, ClusterEdge>();
  let frontier = [...start];
  while (frontier.length > 0) {
    const rows = await db
      .selectFrom("judgement")
      .select(["id", "a", "b", "value", "score", "by"])
      .where("undone_at", "is", null)
      .where((eb) => eb.or([eb("a", "in", frontier), eb("b", "in", frontier)]))
      .execute();
    const next: string[] = [];
    for (const row of rows) {
      if (edges.has(row.id)) continue;
      edges.set(row.id, {
        a: row.a,
        b: row.b,
        value: row.value,
        score: row.score,
        byPerson: row.by !== BY_RULE,
      });
      if (row.value !== "same") continue;
      for (const id of [row.a, row.b])
        if (!ids.has(id)) {
          ids.add(id);
          next.push(id);
        }
    }
    frontier = next;
  }
  return { ids, edges: [...edges.values()] };
}

/** Computes the clusters around the given statements anew from all judgements, and notes contradictions inside them. */
export async function recluster(
  db: Kysely<Tables>,
  start: ReadonlySet<string>,
  at: string,
  tools: MergeTools,
): Promise<void> {
  if (start.size === 0) return;
  const { ids, edges } = await component(db, start);
  const clusters = clusterIds(ids, edges);
  const groups = new Map<string, string[]>();
  for (const [id, canonical] of clusters) groups.set(canonical, [...(groups.get(canonical) ?? []), id]);
  for (const [canonical, members] of groups) {
    await db.updateTable("statement").set({ cluster_id: canonical }).where("id", "in", members).execute();
    if (members.length > 1) await noteContradictions(db, members.sort(), at, tools);
  }
  // Pairs left open are compared too: two dates that exclude each other are often why they were left open.
  for (const edge of edges)
    if (edge.value === "unsure" && (start.has(edge.a) || start.has(edge.b)))
      await noteContradictions(db, [edge.a, edge.b], at, tools);
}

async function loadItems(db: Kysely<Tables>, ids: readonly string[], tools: MergeTools): Promise<Item[]> {
  const rows = await db
    .selectFrom("statement")
    .select(["id", "document_id"])
    .where("id", "in", [...ids])
    .orderBy("id")
    .execute();
  const items: Item[] = [];
  for (const row of rows) {
    const item = (await tools.items.of(db, row.document_id)).get(row.id);
    if (item) items.push(item);
  }
  return items;
}

async function noteContradictions(
  db: Kysely<Tables>,
  members: readonly string[],
  at: string,
  tools: MergeTools,
): Promise<void> {
  const items = await loadItems(db, members.slice(0, COMPARED), tools);
  for (const [index, a] of items.entries())
    for (const b of items.slice(index + 1))
      for (const conflict of conflictsBetween(a, b, tools.lineage))
        await db
          .insertInto("contradiction")
          .values({
            id: makeId("ctr", conflict.kind, a.id, b.id),
            kind: conflict.kind,
            a: a.id,
            b: b.id,
            severity: conflict.severity,
            message_key: conflict.detector.message.key,
            message_values: JSON.stringify({
              ...conflict.values,
              quoteA: conflict.quoteA,
              quoteB: conflict.quoteB,
            }),
            settle: conflict.detector.settle,
            disposition: "open",
            decided_by: null,
            decided_at: null,
            found_at: at,
          })
          .onConflict((clash) => clash.column("id").doNothing())
          .execute();
}
