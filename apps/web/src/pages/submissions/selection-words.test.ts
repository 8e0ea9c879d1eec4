import { expect, test } from 'vitest';
import { saySelection } from './selection-words.ts';

const of = (title: string, number: number | null) => ({
  ...{ title, problem: title, number },
  origin: number === null ? ('last-run' as const) : ('candidate' as const),
});

test.each([
  [[of('Hut Rota', 1)], 'One selected: Hut Rota 1. Select another to compare them.'],
  [[of('Hut Rota', 1), of('Hut Rota', 2)], 'Two selected: Hut Rota, submissions 1 and 2'],
  [[of('Hut Rota', 1), of('Hut Rota', null)], 'Two selected: Hut Rota, 1 and last run'],
  [[of('Hut Rota', 1), of('Cold Box', 2)], 'Two selected: Hut Rota 1 and Cold Box 2'],
  [
    [of('Hut Rota', 1), of('Hut Rota', 2), of('Hut Rota', 3)],
    'Three selected: two at a time are compared.',
  ],
])('%j', (chosen, said) => {
  const { fact, rest } = saySelection(chosen);
  expect(`${fact} ${rest}`).toBe(said);
});
