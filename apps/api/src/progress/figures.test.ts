import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

/**
 * `a12` is a save of the problem a in the twelfth minute, `b30=5` a submission of b that passed five of
 * ten, `b30~5` a draft that would have.
 */
function play(...events: string[]) {
  const all = events.map((event) => {
    const [, problem = '', minute = '', sign, passed] =
      /^([a-z])([\d.]+)(?:([=~])(\d+))?$/.exec(event) ?? [];
    return { problem, atSeconds: Number(minute) * 60, sign, passed };
  });
  const judged = all.flatMap(({ sign, passed, ...touch }) =>
    passed === undefined
      ? []
      : [{ ...touch, passed: Number(passed), total: 10, isSubmission: sign === '=' }],
  );
  const figures = figuresOf(['a', 'b'], 90 * 60, all, judged);
  return [...figures.values()].map(({ rightAfterSeconds, lostSeconds }) => [
    rightAfterSeconds === null ? null : rightAfterSeconds / 60,
    lostSeconds === null ? null : lostSeconds / 60,
  ]);
}

/** Of a and of b: minutes until it was right, minutes after the best draft. */
test.each<[string, string[], [number | null, number | null][]]>([
  [
    'nothing at all',
    [],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    'typed and never judged',
    ['a10', 'b50'],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    'right at once, then gone over to the other',
    ['a20=10', 'b60=4'],
    [
      [20, 0],
      [null, 30],
    ],
  ],
  [
    'the time before a save is of its problem',
    ['a10', 'b40', 'a50=10'],
    [
      [20, 0],
      [null, null],
    ],
  ],
  [
    'between two tries of one',
    ['a30=6', 'a50=6', 'b70', 'b80=2'],
    [
      [null, 20],
      [null, 10],
    ],
  ],
  [
    'the first of two that are as good',
    ['a30=6', 'b40', 'a60=6'],
    [
      [null, 50],
      [null, null],
    ],
  ],
  [
    'the best is not the last',
    ['a30=9', 'a60=7'],
    [
      [null, 60],
      [null, null],
    ],
  ],
  [
    'right, and broken afterwards',
    ['a40=10', 'a55', 'a60=3'],
    [
      [40, 20],
      [null, null],
    ],
  ],
  [
    'right, and nothing more done',
    ['a40=10'],
    [
      [40, 0],
      [null, null],
    ],
  ],
  [
    'a draft that passes nothing is nobody’s best',
    ['a40=0', 'b80=1'],
    [
      [null, null],
      [null, 10],
    ],
  ],
  [
    'what the bell sent',
    ['a20', 'a90=7'],
    [
      [null, 0],
      [null, null],
    ],
  ],
  [
    'a draft that was better',
    ['a20~8', 'a40', 'a60=5'],
    [
      [null, 70],
      [null, null],
    ],
  ],
  [
    'a right draft that was never submitted',
    ['a20~10', 'a60=5'],
    [
      [null, 70],
      [null, null],
    ],
  ],
  [
    'right before it was submitted',
    ['a20~10', 'a25=10', 'b40'],
    [
      [25, 5],
      [null, null],
    ],
  ],
])('%s', (_name, events, expected) => {
  expect(play(...events)).toEqual(expected);
});
