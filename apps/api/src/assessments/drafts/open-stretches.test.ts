import { expect, test } from 'vitest';
import { openStretches } from './open-stretches.ts';

/** "a3": something of problem a happens at second 3. */
const touch = (text: string) => ({ problem: text[0] ?? '', atSeconds: Number(text.slice(1)) });

test.for<[touches: string[], open: Record<string, [number, number][]>]>([
  [[], {}],
  [['a3'], { a: [[0, 10]] }],
  [['a3', 'a5'], { a: [[0, 10]] }],
  [['a3', 'b5'], { a: [[0, 3]], b: [[3, 10]] }],
  [
    ['a3', 'b5', 'b6', 'a8'],
    {
      a: [
        [0, 3],
        [6, 10],
      ],
      b: [[3, 6]],
    },
  ],
  // Saved a moment after the bell had rung, by a request that had arrived before it.
  [['a3', 'b11'], { a: [[0, 3]], b: [[3, 10]] }],
])('%s', ([touches, open]) => {
  const stretches = openStretches(touches.map(touch), 10);
  const shown = [...stretches].map(([problem, of]) => [
    problem,
    of.map(({ fromSeconds, toSeconds }) => [fromSeconds, toSeconds]),
  ]);
  expect(Object.fromEntries(shown)).toEqual(open);
});
