import type { Difficulty, Outcome } from '@dryrun/contract';
import { type Help, outcomeOf } from './grade.ts';

/** A judged submission of practice. */
export type Practised = { problem: string; atMs: number; passed: number; total: number };

/** What counted of a problem of an assessment. */
export type Assessed = Practised & {
  /** Minutes on the problem until it was right; null when it was not. */
  rightAfterMinutes: number | null;
  submissions: number;
};

export type Opening = { problem: string; kind: 'hint' | 'idea' | 'attempt'; atMs: number };

/** A problem that was met and judged, once however often it was submitted meanwhile. */
export type Meeting = {
  problem: string;
  /** When it was right, or tried last. */
  atMs: number;
  passed: number;
  total: number;
  outcome: Outcome;
};

/** Submissions of practice that are closer than this belong together: a night lies between two meetings. */
export const apartMs = 8 * 60 * 60 * 1000;

type Ended = Omit<Meeting, 'outcome'> & { minutes: number | null; atFirst: boolean };

/** All meetings of an owner in the order in which they ended. */
export function meetingsOf(
  practised: readonly Practised[],
  assessed: readonly Assessed[],
  openings: readonly Opening[],
  difficultyOf: (problem: string) => Difficulty,
): Meeting[] {
  const ended = [...groupByProblem(practised).values()].flatMap(practiceMeetings);
  ended.push(...assessed.map(assessmentMeeting));
  ended.sort((a, b) => a.atMs - b.atMs || (a.problem < b.problem ? -1 : 1));
  const opened = groupByProblem(openings);
  const lastMs = new Map<string, number>();
  return ended.map(({ minutes, atFirst, ...meeting }) => {
    const { problem, atMs, passed, total } = meeting;
    const sinceMs = lastMs.get(problem) ?? Number.NEGATIVE_INFINITY;
    lastMs.set(problem, atMs);
    const help = helpBetween(opened.get(problem) ?? [], sinceMs, atMs);
    const right = passed === total;
    const difficulty = difficultyOf(problem);
    return { ...meeting, outcome: outcomeOf({ right, atFirst, minutes, difficulty, help }) };
  });
}

function practiceMeetings(submissions: readonly Practised[]): Ended[] {
  const sorted = [...submissions].sort((a, b) => a.atMs - b.atMs);
  const groups: Practised[][] = [];
  for (const submission of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && submission.atMs - before.atMs < apartMs) group.push(submission);
    else groups.push([submission]);
  }
  return groups.flatMap((group) => {
    const right = group.find(({ passed, total }) => passed === total);
    const end = right ?? bestOf(group);
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last || !end) return [];
    const { problem, passed, total } = end;
    const atMs = (right ?? last).atMs;
    // Practice has no clock: what is known is the time since the first submission.
    const minutes = right ? (atMs - first.atMs) / 60_000 : null;
    return [{ problem, atMs, passed, total, minutes, atFirst: right === first }];
  });
}

function assessmentMeeting({ rightAfterMinutes, submissions, ...met }: Assessed): Ended {
  const right = met.passed === met.total;
  return { ...met, minutes: right ? rightAfterMinutes : null, atFirst: submissions === 1 };
}

function bestOf(group: readonly Practised[]): Practised | undefined {
  return [...group].sort((a, b) => b.passed - a.passed)[0];
}

function helpBetween(openings: readonly Opening[], sinceMs: number, untilMs: number): Help {
  const kinds = openings
    .filter(({ atMs }) => atMs > sinceMs && atMs <= untilMs)
    .map(({ kind }) => kind);
  if (kinds.some((kind) => kind !== 'hint')) return 'solution';
  return kinds.length > 0 ? 'hint' : 'none';
}

function groupByProblem<T extends { problem: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(one.problem);
    if (group) group.push(one);
    else groups.set(one.problem, [one]);
  }
  return groups;
}
