import type { TimeoutRule } from '@dryrun/contract';
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

const better: ShownRun = { ...submission, key: 'b', number: 1, passed: 20, createdAtMs: 300_000 };
const waiting: ShownRun = { ...submission, key: 'c', number: 3, state: 'queued', passed: 0 };

test.each([
  ['autosave: the last submission', { submissions: [submission] }, 'Submission 2 counts'],
  ['autosave: the last run', { hasRun: true, editedAtMs: 1 }, 'Your last run counts'],
  ['autosave: neither', { editedAtMs: 1 }, 'Your draft counts'],
  ['autosave: nothing', {}, 'Nothing counts'],
  ['editor: written', { hasRun: true, editedAtMs: 1 }, 'Your draft counts'],
  [
    'editor: as it was submitted',
    { submissions: [submission], editedAtMs: 1 },
    'Submission 2 counts',
  ],
  ['editor: edited since', { submissions: [submission], editedAtMs: 700_000 }, 'Your draft counts'],
  ['editor: the starter code again', { submissions: [submission] }, 'Nothing counts'],
  ['best: the one before', { submissions: [submission, better] }, 'Submission 1 counts'],
  ['best: the last one waits', { submissions: [waiting, submission] }, 'Submission 2 counts'],
  ['best: all wait', { submissions: [waiting] }, 'Submission 3 counts'],
  ['best: never submitted', { hasRun: true, editedAtMs: 1 }, 'Nothing counts'],
])('%s', (name, left, fact) => {
  const rule = name.split(':')[0] as TimeoutRule;
  expect(sayWhatCounts(decideWhatCounts({ ...base, ...left, rule })).fact).toBe(fact);
});

test.each<[TimeoutRule, string]>([
  ['strict', 'Never submitted and never run. Nothing is judged.'],
  ['best', 'Never submitted. Nothing is judged.'],
  ['editor', 'Nothing stands in the editor. Nothing is judged.'],
])('why nothing counts under %s', (rule, why) => {
  expect(sayWhatCounts(decideWhatCounts({ ...base, rule })).consequence).toBe(why);
});

test.each<[string, ShownRun[], string]>([
  [
    'the one before passed more',
    [submission, better],
    'Submission 1 passed 20/23. The code was not edited after it.',
  ],
  [
    'the one before passed less',
    [submission, { ...better, passed: 3 }],
    'The code was not edited after it.',
  ],
  ['not judged yet', [waiting, better], 'The code was not edited after it.'],
])('beside the last one, which counts: %s', (_name, submissions, consequence) => {
  expect(sayWhatCounts(decideWhatCounts({ ...base, submissions })).consequence).toBe(consequence);
});

test('edits after the last submission are named, with their length', () => {
  const now = { ...base, submissions: [submission], editedAtMs: 780_000 };
  expect(sayWhatCounts(decideWhatCounts(now)).consequence).toBe(
    'Last edited 3 minutes after it. These edits do not count.',
  );
});
