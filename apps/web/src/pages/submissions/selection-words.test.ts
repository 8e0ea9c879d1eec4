import { expect, test } from 'vitest';
import { saySelection } from './selection-words.ts';

const nowMs = Date.parse('2026-03-14T12:00:00Z');
const of = (title: string, number: number | null, assessment = 'a') => ({
  ...{ title, problem: title, number, assessment },
  createdAtMs: Date.parse(assessment === 'a' ? '2026-03-03T12:00:00Z' : '2026-03-10T12:00:00Z'),
  origin: number === null ? ('last-run' as const) : ('candidate' as const),
});

test.each([
  [[of('Hut Rota', 1)], 'One selected: Hut Rota 1. Select another to compare them.'],
  [[of('Hut Rota', 1), of('Hut Rota', 2)], 'Two selected: Hut Rota, submissions 1 and 2'],
  [
    [of('Hut Rota', 1), of('Hut Rota', 1, 'b')],
    'Two selected: Hut Rota, submissions 1 of 3 Mar and 1 of 10 Mar',
  ],
  [[of('Hut Rota', 1), of('Hut Rota', null)], 'Two selected: Hut Rota, 1 and last run'],
  [[of('Hut Rota', 1), of('Cold Box', 2)], 'Two selected: Hut Rota 1 and Cold Box 2'],
  [
    [of('Hut Rota', 1), of('Hut Rota', 2), of('Hut Rota', 3)],
    'Three selected: two at a time are compared.',
  ],
])('%j', (chosen, said) => {
  const { fact, rest } = saySelection(chosen, nowMs);
  expect(`${fact} ${rest}`).toBe(said);
});
