import type { ProblemSummary } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { listTopics, readFilter, selectProblems, writeFilter } from './problem-filter.ts';

const problem = (title: string, more: Partial<ProblemSummary>): ProblemSummary => ({
  slug: title.toLowerCase().replaceAll(' ', '-'),
  title,
  asksFor: 'program',
  difficulty: 'medium',
  topics: [],
  hiddenTestCount: 20,
  levelCount: null,
  status: 'new',
  best: null,
  lastTriedAtMs: null,
  underWay: null,
  ...more,
});

const tried = (passed: number): Partial<ProblemSummary> => ({
  status: passed === 20 ? 'solved' : 'tried',
  best: { submissionId: '', verdict: 'wrong-answer', passed, total: 20, cells: [] },
});

const problems = [
  problem('Spare Parts', { topics: ['Trees'] }),
  problem('Shift Swap', { difficulty: 'hard', topics: ['Graphs', 'Matching'], ...tried(15) }),
  problem('Meter Readings', { topics: ['Prefix sums'], ...tried(20), lastTriedAtMs: 9 }),
  problem('Ferry Timetable', { difficulty: 'hard', topics: ['Graphs'], ...tried(6) }),
];

describe('the catalogue', () => {
  test.each([
    ['', ['Ferry Timetable', 'Shift Swap', 'Spare Parts', 'Meter Readings']],
    ['search=graph+swap', ['Shift Swap']],
    ['search=prefix-SUMS', ['Meter Readings']],
    ['search=swap,++sh%C3%AFft', ['Shift Swap']],
    ['search=hard', ['Ferry Timetable', 'Shift Swap']],
    ['search=%C2%B7', ['Ferry Timetable', 'Shift Swap', 'Spare Parts', 'Meter Readings']],
    ['difficulty=hard', ['Ferry Timetable', 'Shift Swap']],
    ['topic=Graphs&sort=title', ['Ferry Timetable', 'Shift Swap']],
    ['status=solved', ['Meter Readings']],
    ['sort=recent', ['Meter Readings', 'Ferry Timetable', 'Shift Swap', 'Spare Parts']],
    ['sort=rate', ['Ferry Timetable', 'Shift Swap', 'Meter Readings', 'Spare Parts']],
    [
      'difficulty=impossible&page=-1',
      ['Ferry Timetable', 'Shift Swap', 'Spare Parts', 'Meter Readings'],
    ],
  ])('shows for ?%s', (address, expected) => {
    const filter = readFilter(new URLSearchParams(address));
    expect(selectProblems(problems, filter, true).map(({ title }) => title)).toEqual(expected);
  });

  test.each([
    ['graphs', []],
    ['prefix sums', ['Meter Readings']],
    ['swap', ['Shift Swap']],
  ])('finds hidden topics of solved problems only: %s', (search, expected) => {
    const filter = readFilter(new URLSearchParams({ search }));
    expect(selectProblems(problems, filter, false).map(({ title }) => title)).toEqual(expected);
  });

  test.each(['', 'search=van&topic=Prefix+sums&status=tried&sort=rate&page=2', 'difficulty=easy'])(
    'keeps the address ?%s',
    (address) => {
      expect(writeFilter(readFilter(new URLSearchParams(address))).toString()).toBe(address);
    },
  );

  test('lists every topic once', () => {
    expect(listTopics(problems)).toEqual(['Graphs', 'Matching', 'Prefix sums', 'Trees']);
  });
});
