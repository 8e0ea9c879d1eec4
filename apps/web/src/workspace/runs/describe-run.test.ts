import { expect, test } from 'vitest';
import { describeRun } from './describe-run.ts';
import { beginRun, type ShownRun, takeEvent } from './shown-run.ts';

const names = (id: string) => ({ python: 'Python' })[id] ?? id;
const begun = beginRun({
  key: 'k',
  kind: 'submission',
  number: 1,
  language: 'python',
  createdAtMs: 0,
  total: 5,
});
const queued: ShownRun = { ...begun, state: 'queued' };
const done: ShownRun = { ...begun, state: 'done', verdict: 'time-limit-exceeded', finishedAtMs: 0 };
const running: ShownRun = { ...begun, state: 'running', cells: ['running', 'queued'] };
const cut = [...Array(3).fill('time-limit-exceeded'), 'not-run', 'not-run'];

test.each<[string, ShownRun, string]>([
  ['queued', queued, 'Queued'],
  ['with others ahead', { ...queued, ahead: 2 }, 'Queued, 2 ahead'],
  ['without a queue', { ...queued, waits: true }, 'Waits: the queue cannot be reached'],
  [
    'in a language that starts',
    { ...queued, starting: true },
    'Python is starting, then it is judged',
  ],
  ['compiled', { ...running, compileTimeMs: 41 }, 'Compiled in 41 ms. Test 1 is running'],
  ['on a sample', { ...running, kind: 'samples' }, 'Sample 1 is running'],
  ['on own input', { ...running, kind: 'custom' }, 'Your input is running'],
  ['judged', { ...done, cells: Array(5).fill('accepted') }, 'Judged 12:00'],
  ['cut', { ...done, cells: cut }, 'Judged 12:00. Three took too long, so 2 tests were not run'],
])('%s', (_name, run, words) => {
  expect(describeRun(run, () => '12:00', names)).toBe(words);
});

test('what a queued run waits for follows the events, until it runs', () => {
  const starting = takeEvent(queued, { type: 'queued', waits: false, starting: true, ahead: 0 });
  expect(describeRun(starting, () => '', names)).toMatch(/^Python is starting/);
  const ready = takeEvent(starting, { type: 'queued', waits: false, starting: false, ahead: 1 });
  expect(describeRun(ready, () => '', names)).toBe('Queued, 1 ahead');
  const running = takeEvent(ready, { type: 'compiled', compileTimeMs: 1 });
  const late = takeEvent(running, { type: 'queued', waits: false, starting: false, ahead: 1 });
  expect(late).toEqual(running);
});
