import { expect, test } from 'vitest';
import { beginRun, type ShownRun } from './runs/shown-run.ts';
import { decideWhatCounts, sayWhatCounts } from './what-counts.ts';

const submission: ShownRun = {
  ...beginRun({
    key: 'a',
    kind: 'submission',
    number: 2,
    language: 'javascript',
    createdAtMs: 600_000,
    total: 23,
  }),
  state: 'done',
  passed: 17,
};
const base = { rule: 'strict' as const, submissions: [], hasRun: false, editedAtMs: null };

test.each([
  ['neither run nor submitted', base, 'Nothing counts'],
  ['edited, neither run nor submitted', { ...base, editedAtMs: 1 }, 'Nothing counts'],
  ['only run', { ...base, hasRun: true, editedAtMs: 1 }, 'Your last run counts'],
  ['submitted', { ...base, submissions: [submission], hasRun: true }, 'Submission 2 counts'],
  ['lenient', { ...base, rule: 'lenient' as const, editedAtMs: 1 }, 'Your draft counts'],
  ['lenient, nothing written', { ...base, rule: 'lenient' as const }, 'Nothing counts'],
  [
    'not sent yet',
    { ...base, submissions: [{ ...submission, state: 'unsent' as const }] },
    'Submission 2 counts if it reaches the server in time',
  ],
])('%s', (_name, now, fact) => {
  expect(sayWhatCounts(decideWhatCounts(now)).fact).toBe(fact);
});

test('edits after the last submission are named, with their length', () => {
  const now = { ...base, submissions: [submission], editedAtMs: 780_000 };
  expect(sayWhatCounts(decideWhatCounts(now)).consequence).toBe(
    'Last edited 3 minutes after it. These edits do not count.',
  );
});
