import { civilDay } from "../model/day.ts";
import { boundsOf } from "../model/edtf.ts";
import type { ExportRow } from "../record/export-row.ts";
import { type ExportFormat, type Loss, names } from "./row.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Parts of a date as TimelineJS wants them: only those that the EDTF text states. */
function parts(day: number, precise: { month: boolean; day: boolean }): object {
  const civil = civilDay(day);
  return {
    year: String(civil.year),
    ...(precise.month ? { month: String(civil.month) } : {}),
    ...(precise.month && precise.day ? { day: String(civil.day) } : {}),
  };
}

function slide(row: ExportRow): object | null {
  const bounds = row.edtf === null ? null : boundsOf(row.edtf);
  if (!bounds || !Number.isFinite(bounds.min)) return null;
  const [from = "", to = from] = (row.edtf ?? "").split("/");
  const precision = (text: string) => ({
    month: /^\d{4}-\d{2}/.test(text),
    day: /^\d{4}-\d{2}-\d{2}/.test(text),
  });
  const ends = Number.isFinite(bounds.max) && (row.edtf ?? "").includes("/");
  const sides = [names(row, "source", "party"), names(row, "target")].filter(Boolean).join(" – ");
  const link = row.document.url && /^https?:\/\//.test(row.document.url) ? row.document.url : null;
  return {
    start_date: { ...parts(bounds.min, precision(from)), display_date: row.edtf ?? "" },
    ...(ends ? { end_date: parts(bounds.max, precision(to)) } : {}),
    text: {
      headline: escapeHtml(`${row.subkind}: ${sides || row.document.source}`),
      text: `<blockquote>${escapeHtml(row.quote.exact)}</blockquote><p>${escapeHtml(row.document.source)} reports this${
        link ? ` (<a href="${escapeHtml(link)}">source</a>)` : ""
      }.</p>`,
    },
    group: row.subkind,
    unique_id: row.id,
  };
}

/** TimelineJS JSON. Undated statements and those open at the beginning cannot be drawn and are listed as losses. */
export const timelineJs: ExportFormat = {
  id: "timelinejs",
  title: "TimelineJS JSON",
  extension: "json",
  mediaType: "application/json",
  write(rows) {
    const losses: Loss[] = [];
    const events = rows.flatMap((row) => {
      const made = slide(row);
      if (!made) losses.push({ id: row.id, what: "left out: no date, or no beginning" });
      return made ? [made] : [];
    });
    return { text: `${JSON.stringify({ events, scale: "human" }, null, 1)}\n`, losses };
  },
};
