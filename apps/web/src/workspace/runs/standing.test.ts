import { expect, test } from 'vitest';
import { sayStanding, standingOf } from './standing.ts';

const names = (id: string) => ({ python: 'Python', java: 'Java' })[id] ?? id;
const run = { kind: 'samples' as const, number: null, language: 'python' };
const submission = { kind: 'submission' as const, number: 2, language: 'python' };
const here = { language: 'python', content: 'a' };

test.each<[string, typeof run | typeof submission, string | null, typeof here, string | null]>([
  ['what stands there', run, 'a', here, null],
  ['what was edited since', run, 'b', here, 'The code has changed since this run.'],
  [
    'what was emptied since',
    run,
    'a',
    { ...here, content: '' },
    'The code has changed since this run.',
  ],
  ['what was submitted before', submission, 'b', here, 'The code has changed since submission 2.'],
  ['what is not known', submission, null, here, null],
  ['the other language', run, 'a', { ...here, language: 'java' }, 'This run was in Python.'],
  [
    'one that is not known either',
    submission,
    null,
    { ...here, language: 'java' },
    'Submission 2 was in Python.',
  ],
])('of %s', (_name, of, ran, editor, words) => {
  expect(sayStanding(of, standingOf(of, ran, editor), names)).toBe(words);
});
