import type { Difficulty, Progress } from '@dryrun/contract';
import type { ProgressEntry } from './entries.ts';

export type Where = 'assessment' | 'any';

/** What is looked at. A language of null means any. */
export type Choice = { where: Where; language: string | null };

export function chooseEntries(
  entries: readonly ProgressEntry[],
  { where, language }: Choice,
): ProgressEntry[] {
  return entries.filter(
    (entry) =>
      (where === 'any' || entry.where === 'assessment') &&
      (language === null || entry.language === language),
  );
}

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** What some problems came to, and of how many each figure is. */
export type Sum = {
  problems: number;
  passed: number;
  total: number;
  limited: number;
  /** Those that were right, if only for a while. */
  right: number;
  /** Minutes until the first right submission, one a problem that has any; in the same way below. */
  rightAfter: number[];
  /** Minutes after the best draft. */
  lost: number[];
};

export function sumUp(entries: readonly ProgressEntry[]): Sum {
  const add = (of: 'passed' | 'total' | 'limited') =>
    entries.reduce((sum, entry) => sum + entry[of], 0);
  return {
    problems: entries.length,
    passed: add('passed'),
    total: add('total'),
    limited: add('limited'),
    right: entries.filter(
      ({ passed, total, rightAfterMinutes }) => rightAfterMinutes !== null || passed === total,
    ).length,
    rightAfter: entries.flatMap(({ rightAfterMinutes }) => rightAfterMinutes ?? []),
    lost: entries.flatMap(({ lostMinutes }) => lostMinutes ?? []),
  };
}

export function countAssessments(entries: readonly ProgressEntry[]): number {
  return new Set(entries.flatMap(({ assessmentId }) => assessmentId ?? [])).size;
}

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** One row of pictures: all problems of one difficulty, and the same week by week. */
export type Level = { difficulty: Difficulty; all: Sum; weeks: Sum[]; entries: ProgressEntry[] };

/** Those difficulties that occur. */
export function byDifficulty(entries: readonly ProgressEntry[], weeks: Progress['weeks']): Level[] {
  return difficulties.flatMap((difficulty) => {
    const own = entries.filter((entry) => entry.difficulty === difficulty);
    if (own.length === 0) return [];
    const inWeek = (week: number) => sumUp(own.filter((entry) => entry.week === week));
    return [
      { difficulty, all: sumUp(own), weeks: weeks.map((_, week) => inWeek(week)), entries: own },
    ];
  });
}

/** A dot: its place in the row of weeks and its height, both 0 to 1. */
export type Dot = { x: number; y: number; minutes: number; title: string };

/** One dot a problem, beside each other within a week, in the order in which they were met. */
export function placeDots(
  entries: readonly ProgressEntry[],
  of: 'rightAfterMinutes' | 'lostMinutes',
  weeks: number,
  mostMinutes: number,
): Dot[] {
  return Array.from({ length: weeks }, (_, week) =>
    entries.filter((entry) => entry.week === week && entry[of] !== null),
  ).flatMap((inWeek, week) =>
    inWeek.map((entry, nth) => {
      const minutes = entry[of] ?? 0;
      // Over the middle three fifths of the week.
      const within = 0.5 + ((nth + 0.5) / inWeek.length - 0.5) * 0.6;
      return { x: (week + within) / weeks, y: minutes / mostMinutes, minutes, title: entry.title };
    }),
  );
}

/** The end of a scale of minutes that all of them fit on, easy to halve. */
export function scaleFor(minutes: readonly number[]): number {
  const most = Math.max(0, ...minutes);
  return (
    [10, 20, 30, 40, 60, 80, 100, 120, 180].find((end) => end >= most) ?? Math.ceil(most / 60) * 60
  );
}

export type TopicSum = { topic: string; sum: Sum; entries: ProgressEntry[] };

/** By topic, fewest passed first. A problem counts for each of its topics. */
export function byTopic(entries: readonly ProgressEntry[]): TopicSum[] {
  const groups = new Map<string, ProgressEntry[]>();
  for (const entry of entries) {
    for (const topic of entry.topics) {
      const group = groups.get(topic);
      if (group) group.push(entry);
      else groups.set(topic, [entry]);
    }
  }
  return [...groups]
    .map(([topic, own]) => ({ topic, sum: sumUp(own), entries: own }))
    .sort((a, b) => shareOf(a.sum) - shareOf(b.sum) || (a.topic < b.topic ? -1 : 1));
}

export function shareOf({ passed, total }: Pick<Sum, 'passed' | 'total'>): number {
  return total === 0 ? 0 : passed / total;
}
