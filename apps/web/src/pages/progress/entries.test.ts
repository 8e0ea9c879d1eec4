import type { Progress } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { listEntries } from './entries.ts';

const assessed = {
  ...{ language: 'java', passed: 4, total: 9, limited: 2, restsOn: 'drafts' as const },
  ...{ rightAfterMinutes: null, lostMinutes: 3.5 },
};
const progress: Progress = {
  weeks: [{ startsAtMs: 100 }, { startsAtMs: 200 }],
  problems: {
    'long-dam': { title: 'The Long Dam', difficulty: 'hard', topics: ['heap'] },
    'tin-roof': { title: 'A Tin Roof', difficulty: 'easy', topics: [] },
  },
  assessments: [
    { id: 'a', atMs: 150, week: 0, problems: ['tin-roof', 'long-dam'].map(inAssessment) },
  ],
  practice: [
    {
      ...{ slug: 'long-dam', language: 'python' },
      weeks: [
        { week: 0, atMs: 120, passed: 3, total: 9 },
        { week: 1, atMs: 210, passed: 9, total: 9 },
      ],
    },
  ],
  ...{ assessmentCount: 1, pending: 0, leftOut: 0 },
};

function inAssessment(slug: string) {
  return { slug, ...assessed };
}

test('assessments and practice are one list by time, each with what is told of its problem', () => {
  const { problems } = progress;
  const practised = {
    ...{ where: 'practice', assessmentId: null, slug: 'long-dam', ...problems['long-dam'] },
    ...{ language: 'python', limited: 0 },
    ...{ rightAfterMinutes: null, lostMinutes: null, restsOn: null },
  };
  const inA = { where: 'assessment', assessmentId: 'a', week: 0, atMs: 150, ...assessed };
  expect(listEntries(progress).entries).toEqual([
    { ...practised, week: 0, atMs: 120, passed: 3, total: 9 },
    { ...inA, slug: 'tin-roof', ...problems['tin-roof'] },
    { ...inA, slug: 'long-dam', ...problems['long-dam'] },
    { ...practised, week: 1, atMs: 210, passed: 9, total: 9 },
  ]);
});
