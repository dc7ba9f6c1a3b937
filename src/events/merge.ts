import type { EventFinding } from "../model/finding.ts";

/** Kinds whose mentions are held to be one act when sides and dates agree; two statements are two acts. */
const ONE_ACT = new Set([
  "visit",
  "meeting",
  "talks",
  "phone-call",
  "agreement-signed",
  "agreement-other",
  "recognition",
  "relations-established",
  "relations-broken",
  "credentials",
  "wreath-laying",
  "decoration",
  "expulsion",
  "military",
  "sanction",
]);

function states(event: EventFinding): Set<string> {
  return new Set(event.participants.map((one) => one.state ?? one.actor));
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((one) => outer.has(one));
}

function sameTime(a: EventFinding, b: EventFinding): boolean {
  if (!a.date || !b.date) return true;
  if (a.date.edtf === b.date.edtf) return true;
  const { bob: aBob, eoe: aEoe } = a.date;
  const { bob: bBob, eoe: bEoe } = b.date;
  if (!aBob || !aEoe || !bBob || !bEoe) return false;
  return (aBob >= bBob && aEoe <= bEoe) || (bBob >= aBob && bEoe <= aEoe);
}

/** Whether two mentions tell one act: same kind, mode and polarity, dates that agree, one side list inside the other. */
export function isSameAct(a: EventFinding, b: EventFinding): boolean {
  if (a.kind !== b.kind || !ONE_ACT.has(a.kind) || a.polarity !== b.polarity) return false;
  if (a.cameo.slice(0, 2) !== b.cameo.slice(0, 2)) return false;
  const settled = (event: EventFinding) => event.timeMode === "reported" || event.timeMode === "recalled";
  if (settled(a) !== settled(b) || (!settled(a) && a.timeMode !== b.timeMode)) return false;
  const left = states(a);
  const right = states(b);
  return sameTime(a, b) && (within(left, right) || within(right, left));
}

/** Joins further mentions of one act to its first telling: one event, several evidences. Nothing is lost. */
export function mergeMentions(events: readonly EventFinding[]): EventFinding[] {
  const merged: EventFinding[] = [];
  for (const event of events) {
    const at = merged.findIndex((one) => isSameAct(one, event));
    if (at < 0) {
      merged.push(event);
      continue;
    }
    const first = merged[at]!;
    const fuller = states(event).size > states(first).size ? event : first;
    const dated = (first.date ? first : event).date;
    merged[at] = {
      ...first,
      participants: fuller.participants,
      scope: fuller.scope,
      date: dated,
      place: first.place ?? event.place,
      evidence: [...first.evidence, ...event.evidence],
    };
  }
  return merged;
}
