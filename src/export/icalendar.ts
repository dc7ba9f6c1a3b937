import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { type ExportFormat, type Loss, names } from "./row.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/;

/** The next day on or after `from` with the month and day of a date; 29 February falls on 28 February in common years. */
function nextFall(month: number, day: number, from: Date): Date {
  for (let year = from.getUTCFullYear(); ; year += 1) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const falls = new Date(Date.UTC(year, month - 1, Math.min(day, last)));
    if (falls.getTime() >= from.getTime() - 86_400_000) return falls;
  }
}

const ordinal = (n: number): string => {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
};

/**
 * iCalendar (RFC 5545): the next anniversary of each act or agreement that is dated to the day, as an all-day entry. A
 * yearly rule could not say which anniversary it is, so the coming one is written out.
 */
export const icalendar: ExportFormat = {
  id: "ical",
  title: "iCalendar of coming anniversaries (RFC 5545)",
  extension: "ics",
  mediaType: "text/calendar; charset=utf-8",
  write(rows, { now }) {
    const from = new Date(now);
    const losses: Loss[] = [];
    const calendar = ical({
      name: "Anniversaries",
      prodId: { company: "Chancery", product: "Chancery", language: "EN" },
      method: ICalCalendarMethod.PUBLISH,
    });
    for (const row of rows) {
      const match = DAY.exec(row.edtf ?? "");
      if (!match) {
        losses.push({ id: row.id, what: "left out: not dated to the day" });
        continue;
      }
      const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
      const falls = nextFall(month, day, from);
      const years = falls.getUTCFullYear() - year;
      if (years < 1) {
        losses.push({ id: row.id, what: "left out: no anniversary yet" });
        continue;
      }
      const sides = [names(row, "source", "party"), names(row, "target")].filter(Boolean).join(" – ");
      calendar.createEvent({
        id: row.id,
        start: falls,
        allDay: true,
        timezone: "UTC",
        stamp: from,
        summary: `${ordinal(years)} anniversary: ${row.subkind}${sides ? `, ${sides}` : ""}`,
        description: `${row.document.source} reports: "${row.quote.exact}" (dated ${row.edtf})`,
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(row.document.url && /^https?:\/\//.test(row.document.url) ? { url: row.document.url } : {}),
      });
    }
    return { text: calendar.toString(), losses };
  },
};
