import type { ReportProblem, SubmissionSummary } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { tellBell } from './bell-words.ts';

const judged = (marks: string, more: Partial<SubmissionSummary> = {}): SubmissionSummary => {
  const cells = [...marks].map((mark): SubmissionSummary['cells'][number] =>
    mark === 'a' ? 'accepted' : 'wrong-answer',
  );
  return {
    id: '00000000-0000-4000-8000-000000000001',
    problem: 'night-charging',
    title: 'Night Charging',
    presetName: 'Classic 105',
    assessment: null,
    language: 'typescript',
    number: 1,
    state: 'done',
    waits: false,
    starting: false,
    ahead: 0,
    verdict: marks.includes('w') ? 'wrong-answer' : 'accepted',
    passed: cells.filter((cell) => cell === 'accepted').length,
    total: cells.length,
    levelTests: null,
    message: null,
    compileTimeMs: 1,
    createdAtMs: 0,
    finishedAtMs: 1,
    cells,
    counted: true,
    origin: 'candidate',
    ...more,
  };
};

const problem = (
  counted: SubmissionSummary | null,
  bell: SubmissionSummary | null,
  editedAfterMs: number | null = 41 * 60_000,
): ReportProblem => ({
  slug: 'night-charging',
  section: 'coding',
  title: 'Night Charging',
  difficulty: 'hard',
  total: 4,
  levelTests: null,
  counted,
  tests: [],
  bell,
  draftAtBell: bell ? 'judged' : 'counted',
  editedAfterMs,
  submissions: [],
  approach: {
    text: '',
    timeComplexity: '',
    spaceComplexity: '',
    revision: 0,
    savedAtMs: null,
    wordCount: 0,
  },
  intended: null,
  sameFailureAs: [],
});

test('one who finished before the bell is not told of it', () => {
  const story = tellBell(problem(judged('aaww'), judged('aaaa')), 'end');
  expect(story?.title).toBe('At the end, two tests were lost');
});

describe('the draft at the bell', () => {
  test.each<[string, ReportProblem, string, string]>([
    [
      'lost tests',
      problem(judged('aaww'), judged('aaaa')),
      'At the bell, two tests were lost',
      'Night Charging was edited for 41 minutes after its last submission. Those edits did not count. The draft would have passed tests 3 and 4.',
    ],
    [
      'gave and took',
      problem(judged('awaa'), judged('aawa'), null),
      'At the bell, nothing was lost',
      'Night Charging was edited after its last submission. Those edits did not count. The draft would have passed test 2 and failed test 3.',
    ],
    [
      'fell behind the last run',
      problem(judged('aaaa', { origin: 'last-run' }), judged('aaaw')),
      'At the bell, the draft was one test behind',
      'Night Charging was edited for 41 minutes after its last run. Those edits did not count. The draft would have failed test 4.',
    ],
    [
      'was all there was',
      problem(null, judged('awww')),
      'At the bell, one test was lost',
      'Night Charging was never submitted and never run, so its draft did not count. The draft would have passed test 1.',
    ],
    [
      'lost many tests',
      problem(judged('awwwwww'), judged('aaaaaaa'), null),
      'At the bell, six tests were lost',
      'Night Charging was edited after its last submission. Those edits did not count. The draft would have passed six more.',
    ],
    [
      'was all there was, and passed nothing',
      problem(null, judged('wwww')),
      'At the bell, nothing was lost',
      'Night Charging was never submitted and never run, so its draft did not count. The draft would have passed no test.',
    ],
    [
      'was all there was, and passed everything',
      problem(null, judged('aaaaaa')),
      'At the bell, six tests were lost',
      'Night Charging was never submitted and never run, so its draft did not count. The draft would have passed six tests.',
    ],
    [
      'passed nothing, as what counted',
      problem(judged('wwww'), judged('wwww'), 999),
      'At the bell, nothing was lost',
      'Night Charging was edited after its last submission. Those edits did not count. The draft would have passed no test.',
    ],
    [
      'passed the same',
      problem(judged('aaww'), judged('aaww'), 1000),
      'At the bell, nothing was lost',
      'Night Charging was edited for 1 second after its last submission. Those edits did not count. The draft would have passed the same tests.',
    ],
    [
      'passed the same, and an earlier submission more',
      {
        ...problem(judged('aaww'), judged('aaww'), 1000),
        submissions: [judged('aaww'), judged('aaaw')],
      },
      'At the bell, nothing was lost after the last submission',
      'Night Charging was edited for 1 second after its last submission. Those edits did not count. The draft would have passed the same tests.',
    ],
    [
      'lost everything that counted',
      problem(judged('aaaaaa'), judged('wwwwww'), null),
      'At the bell, the draft was six tests behind',
      'Night Charging was edited after its last submission. Those edits did not count. The draft would have failed six tests.',
    ],
    [
      'could not be judged',
      problem(judged('aaww'), judged('wwww', { verdict: 'judge-error' }), null),
      'At the bell, the draft could not be judged',
      'Night Charging was edited after its last submission. Those edits did not count. Whether tests were lost cannot be told. The fault is ours.',
    ],
    [
      'is compared with what could not be judged',
      problem(judged('wwww', { verdict: 'judge-error' }), judged('aaaa'), null),
      'At the bell, what counted could not be judged',
      'Night Charging was edited after its last submission. Those edits did not count. Whether tests were lost cannot be told. The fault is ours.',
    ],
    [
      'did not compile',
      problem(judged('aaaw'), judged('wwww', { verdict: 'compile-error' })),
      'At the bell, the draft was three tests behind',
      'Night Charging was edited for 41 minutes after its last submission. Those edits did not count. The draft does not compile.',
    ],
  ])('%s', (_name, given, title, text) => {
    expect(tellBell(given)).toMatchObject({ title, text });
  });

  test.each<[string, ReportProblem, string]>([
    [
      'another than the best submission',
      problem(judged('aaaw'), judged('aaww', { origin: 'bell' })),
      'Night Charging was edited for 41 minutes after its best submission. Those edits did not count. The draft would have failed test 3.',
    ],
    [
      'a later submission than the best',
      problem(judged('aaaw'), judged('aaww', { number: 2 }), null),
      'Night Charging was edited after its best submission. What was submitted later did not count. The draft would have failed test 3.',
    ],
    [
      'never submitted',
      problem(null, judged('awww', { origin: 'bell' })),
      'Night Charging was never submitted, so its draft did not count. The draft would have passed test 1.',
    ],
  ])('where the best submission counts: %s', (_name, given, text) => {
    expect(tellBell(given, 'bell', 'best')?.text).toBe(text);
  });

  test('marks the tests that differ', () => {
    expect(tellBell(problem(judged('awaa'), judged('aawa')))?.differing).toEqual([1, 2]);
  });

  test('has no story before it is judged', () => {
    expect(tellBell(problem(judged('aaww'), judged('aaaa', { state: 'running' })))).toBeNull();
    expect(tellBell(problem(judged('aaww'), null))).toBeNull();
  });
});
