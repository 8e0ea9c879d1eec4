import type { absenceKinds, SessionMoment } from '@dryrun/contract';

export type AbsenceKind = (typeof absenceKinds)[number];

/** Something that a page told. `absence` is null for what only shows that somebody was there. */
export type ToldEvent = {
  tab: string;
  atMs: number;
  absence: { kind: AbsenceKind; phase: 'begin' | 'end' } | null;
};

type Stretch = { kind: AbsenceKind; fromMs: number; toMs: number };

/** What is over sooner is a dialog of the browser, a reload, or the way from one section to the next. */
const shortestMs = 1_000;
const mayBeShort: ReadonlySet<AbsenceKind> = new Set(['connection', 'second-tab']);
/** A page that goes away cuts its own requests; the one that is loaded in its place tells at once. */
const longestReloadMs = 5_000;

/**
 * Makes stretches out of beginnings and ends. A page that went away while something lasted tells no end:
 * then it lasted until another page of the candidate told anything, or to the end of the assessment.
 * What several tabs tell at once is one stretch; a window that lost the focus because its tab was left,
 * or its full screen, is no second departure.
 *
 * @param events in order.
 */
export function pairAbsences(events: readonly ToldEvent[], endMs: number): SessionMoment[] {
  const stretches = merge(events.flatMap((event, at) => stretchOf(events, event, at, endMs)));
  const others = stretches.filter(({ kind }) => kind === 'tab' || kind === 'full-screen');
  return stretches
    .filter(
      (stretch) =>
        mayBeShort.has(stretch.kind) ||
        (stretch.toMs - stretch.fromMs >= shortestMs &&
          !(stretch.kind === 'window' && others.some((other) => overlap(stretch, other)))),
    )
    .sort((a, b) => a.fromMs - b.fromMs)
    .map(({ kind, fromMs, toMs }) => ({
      kind,
      atMs: fromMs,
      durationMs: toMs - fromMs,
      problem: null,
      paste: null,
    }));
}

function stretchOf(
  events: readonly ToldEvent[],
  { tab, atMs, absence }: ToldEvent,
  at: number,
  endMs: number,
): Stretch[] {
  if (absence?.phase !== 'begin') return [];
  const { kind } = absence;
  const end = events.slice(at + 1).find((later) => {
    if (later.absence?.kind === kind && (later.tab === tab || kind === 'second-tab')) return true;
    // Two tabs that know of each other both go on telling.
    return later.tab !== tab && kind !== 'second-tab';
  });
  if (kind === 'connection' && end && end.atMs - atMs <= longestReloadMs) {
    const isNewPage = !events.slice(0, at).some((before) => before.tab === end.tab);
    if (end.tab !== tab && isNewPage) return [];
  }
  return [{ kind, fromMs: atMs, toMs: end?.atMs ?? endMs }];
}

/** Stretches of one kind that touch or lie over each other are one. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const before = merged.findLast(({ kind }) => kind === stretch.kind);
    if (before && stretch.fromMs <= before.toMs) before.toMs = Math.max(before.toMs, stretch.toMs);
    else merged.push({ ...stretch });
  }
  return merged;
}

/** Also when one follows the other in the same moment: browsers tell them one after the other. */
function overlap(a: Stretch, b: Stretch): boolean {
  const slackMs = 500;
  return a.fromMs <= b.toMs + slackMs && b.fromMs <= a.toMs + slackMs;
}
