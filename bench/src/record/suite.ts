import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../../../src/model/reading.ts";
import { lineageCodesOf, lineageOf } from "../../../src/record/lineage.ts";
import { loadRegisters } from "../../../src/registers/load.ts";
import { ItemCache } from "../../../src/store/items.ts";
import type { MergeTools } from "../../../src/store/merge.ts";
import { openStore, type Store } from "../../../src/store/open-store.ts";
import { putReading } from "../../../src/store/put-document.ts";
import { type GoldDocument, type GoldForm, readDocuments, readGold } from "../articles/gold.ts";
import { intersectionOverUnion } from "../articles/score.ts";
import { Share } from "../counts.ts";
import { readRecord } from "../read-record.ts";
import type { Row, Suite } from "../suite.ts";

/** A gold finding that other documents report too. */
interface Shared {
  readonly key: string;
  readonly documentId: string;
  readonly kind: "event" | "agreement";
  readonly title: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

function sharedFindings(documents: readonly GoldDocument[], folder: string): Shared[] {
  type Xref = { xref?: string; span?: { start: number; end: number }; title?: string; quote?: string };
  return documents.flatMap((document) => {
    const gold = readGold(folder, document.id) as GoldForm & { events: Xref[]; agreements: Xref[] };
    const of = (kind: "event" | "agreement", list: readonly Xref[]): Shared[] =>
      list.flatMap((one) =>
        one.xref
          ? [
              {
                key: `${kind} ${one.xref}`,
                documentId: document.id,
                kind,
                title: one.title ?? one.quote ?? "",
                span: one.span ?? null,
              },
            ]
          : [],
      );
    return [...of("event", gold.events), ...of("agreement", gold.agreements)];
  });
}

function mergeTools(): MergeTools {
  const registers = loadRegisters();
  const lineage = lineageOf(registers);
  return { lineage, codes: lineageCodesOf(registers, lineage), items: new ItemCache() };
}

/** Cluster of the statement that stands for a gold finding, null when the reader did not find it. */
async function clusterOf(
  store: Store,
  shared: Shared,
  documents: ReadonlyMap<string, string>,
): Promise<string | null> {
  const rows = await store.db
    .selectFrom("statement")
    .select(["cluster_id", "start", "end", "label"])
    .where("document_id", "=", documents.get(shared.documentId)!)
    .where("kind", "=", shared.kind)
    .execute();
  const scored = rows.map((row) => ({
    cluster: row.cluster_id,
    score: shared.span
      ? intersectionOverUnion(shared.span, row)
      : shared.title.toLowerCase().includes(row.label.toLowerCase()) ||
          row.label.toLowerCase().includes(shared.title.toLowerCase())
        ? 1
        : 0,
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0.2 ? best.cluster : null;
}

/** Merging over documents: reports of one fact joined, reports of different facts apart. */
export const suite: Suite = {
  id: "record",
  title: "The record: merging the articles",
  async run({ shared, errors }) {
    const folder = join(shared, "eval/articles/docs");
    const gold = join(shared, "eval/articles/gold");
    if (!existsSync(folder)) return { skipped: `${folder} is not there` };
    const place = mkdtempSync(join(tmpdir(), "chancery-bench-record-"));
    const path = join(place, "record.db");
    const store = await openStore(path);
    try {
      const documents = readDocuments(folder);
      const merge = mergeTools();
      const ids = new Map<string, string>();
      let characters = 0;
      const readings = documents.map((one): [GoldDocument, Reading] => [
        one,
        readRecord({
          id: one.id,
          text: one.text,
          ...(one.title ? { title: one.title } : {}),
          ...(one.published ? { published: one.published } : {}),
        }),
      ]);
      const began = performance.now();
      for (const [document, reading] of readings) {
        const bytes = Buffer.from(document.text, "utf8");
        characters += bytes.length;
        const put = await putReading(
          store,
          { reading, bytes, via: "file", retrievedAt: "2026-01-01T00:00:00Z" },
          merge,
        );
        ids.set(document.id, put.documentId);
      }
      const seconds = (performance.now() - began) / 1000;
      const joined = new Share();
      const apart = new Share();
      const found: { key: string; cluster: string }[] = [];
      const sharedOnes = sharedFindings(documents, gold);
      const byKey = new Map<string, Shared[]>();
      for (const one of sharedOnes) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
      for (const [key, members] of byKey) {
        const clusters = await Promise.all(members.map((one) => clusterOf(store, one, ids)));
        for (const cluster of clusters) if (cluster) found.push({ key, cluster });
        for (let i = 1; i < members.length; i += 1) {
          const together = clusters[0] !== null && clusters[0] === clusters[i];
          joined.count(together);
          if (errors && !together)
            console.error(
              `record: not joined ${key}: ${members[0]!.documentId} ${clusters[0]} / ${members[i]!.documentId} ${clusters[i]}`,
            );
        }
      }
      for (const [index, a] of found.entries())
        for (const b of found.slice(index + 1)) if (a.key !== b.key) apart.count(a.cluster !== b.cluster);
      const multi = await store.db
        .selectFrom("statement")
        .select(["cluster_id", "kind", (eb) => eb.fn.countAll<number>().as("n")])
        .where("kind", "in", ["event", "agreement"])
        .groupBy(["cluster_id", "kind"])
        .having((eb) => eb.fn.countAll<number>(), ">", 1)
        .execute();
      if (errors)
        for (const row of multi) {
          const members = await store.db
            .selectFrom("statement")
            .innerJoin("document", "document.id", "statement.document_id")
            .select(["statement.label", "statement.edtf", "document.origin"])
            .where("statement.cluster_id", "=", row.cluster_id)
            .execute();
          console.error(
            `record: joined ${row.kind}: ${members.map((one) => `${one.origin.slice(-30)} [${one.edtf}] ${one.label.slice(0, 60)}`).join(" || ")}`,
          );
        }
      const conflicts = await store.db.selectFrom("contradiction").select(["kind"]).execute();
      const rows: Row[] = [
        {
          id: "record.joined",
          label: "reports of one fact joined (pairs)",
          value: joined.value,
          unit: "%",
          detail: joined.detail,
        },
        {
          id: "record.apart",
          label: "different shared facts kept apart (pairs)",
          value: apart.value,
          unit: "%",
          detail: apart.detail,
        },
        {
          id: "record.clusters",
          label: "acts and agreements told by several documents",
          value: multi.length,
          unit: "n",
        },
        {
          id: "record.contradictions",
          label: "contradictions and notes across documents",
          value: conflicts.length,
          unit: "n",
        },
        {
          id: "record.store",
          label: "storing and merging (reading apart)",
          value: documents.length / seconds,
          unit: "/s",
        },
        {
          id: "record.size",
          label: "database over text",
          value: statSync(path).size / characters,
          unit: "x",
          lowerIsBetter: true,
        },
      ];
      return rows;
    } finally {
      await store.close();
      rmSync(place, { recursive: true, force: true });
    }
  },
};
