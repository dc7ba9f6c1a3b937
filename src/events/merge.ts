import type { EventFinding } from "../model/finding.ts";
import { contains } from "../model/span.ts";

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

/** Visits and encounters of two different people are two acts, though their states are the same. */
function samePeople(a: EventFinding, b: EventFinding): boolean {
  if (a.kind !== "visit" && a.kind !== "meeting" && a.kind !== "talks") return true;
  if (a.date && b.date && a.date.precision === "day" && a.date.edtf === b.date.edtf) return true;
  const sources = (event: EventFinding) =>
    event.participants.filter((one) => one.side === "source" || event.symmetric).map((one) => one.actor);
  const left = sources(a);
  const right = sources(b);
  return left.length === 0 || right.length === 0 || left.some((one) => right.includes(one));
}

/** Whether two mentions tell one act: same kind, mode and polarity, dates that agree, one side list inside the other. */
export function isSameAct(a: EventFinding, b: EventFinding): boolean {
  if (a.kind !== b.kind || !ONE_ACT.has(a.kind) || a.polarity !== b.polarity) return false;
  if (a.cameo.slice(0, 2) !== b.cameo.slice(0, 2)) return false;
  const settled = (event: EventFinding) => event.timeMode === "reported" || event.timeMode === "recalled";
  if (settled(a) !== settled(b) || (!settled(a) && a.timeMode !== b.timeMode)) return false;
  const left = states(a);
  const right = states(b);
  return sameTime(a, b) && samePeople(a, b) && (within(left, right) || within(right, left));
}

/** A clause with its own date tells an act better than a noun phrase in passing. */
function tellsBetter(event: EventFinding, first: EventFinding): boolean {
  const rank = (one: EventFinding) =>
    (one.syntax === "single" ? 0 : 2) +
    (one.date?.basis === "explicit" || one.date?.basis === "relative" ? 1 : 0);
  return rank(event) > rank(first);
}

/** Characters between two verbs of one phrase: "met and had talks". */
const ONE_PHRASE = 12;

/** "met and held talks with X" is one act, the talks: the meeting is told in the same breath by the same side. */
function isMeetingOfTalks(meeting: EventFinding, talks: EventFinding): boolean {
  if (meeting.kind !== "meeting" || talks.kind !== "talks") return false;
  if (meeting.polarity !== talks.polarity || meeting.timeMode !== talks.timeMode) return false;
  const gap = talks.trigger.start - meeting.trigger.end;
  if (gap < 0 || gap > ONE_PHRASE) return false;
  const sources = (event: EventFinding) =>
    event.participants.filter((one) => one.side === "source").map((one) => one.actor);
  return sources(meeting).some((one) => sources(talks).includes(one));
}

function joinMeetings(events: readonly EventFinding[]): EventFinding[] {
  const taken = new Set<EventFinding>();
  const joined = events.map((event) => {
    const meeting = events.find((one) => isMeetingOfTalks(one, event));
    if (!meeting) return event;
    taken.add(meeting);
    const [main, ...rest] = event.evidence;
    const whole = meeting.evidence[0];
    const wider = main && whole && contains(whole, main) ? whole : main;
    return wider ? { ...event, evidence: [wider, ...rest] } : event;
  });
  return joined.filter((_, index) => !taken.has(events[index]!));
}

/** Joins further mentions of one act to its first telling: one event, several evidences. Nothing is lost. */
export function mergeMentions(events: readonly EventFinding[]): EventFinding[] {
  const merged: EventFinding[] = [];
  for (const event of joinMeetings(events)) {
    const at = merged.findIndex((one) => isSameAct(one, event));
    if (at < 0) {
      merged.push(event);
      continue;
    }
    const first = merged[at]!;
    const fuller = states(event).size > states(first).size ? event : first;
    const main = tellsBetter(event, first) ? event : first;
    const other = main === first ? event : first;
    merged[at] = {
      ...main,
      participants: fuller.participants,
      scope: fuller.scope,
      date: main.date ?? other.date,
      place: main.place ?? other.place,
      evidence: [...main.evidence, ...other.evidence],
    };
  }
  return merged;
}
