import type { JudgedDraft } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { bestDraft, curveOf, pathsOf } from './curve.ts';

/** "5:3" passes three tests from second 5 on, "5:x" does not compile. */
const draft = (text: string, at = 0): JudgedDraft => {
  const [seconds, passed] = text.split(':');
  const compiles = passed !== 'x';
  return {
    language: 'typescript',
    revision: at + 1,
    atSeconds: Number(seconds),
    passed: compiles ? Number(passed) : null,
    outcomes: compiles ? 'p'.repeat(Number(passed)) : null,
  };
};

const always = [[0, 100]];
const curve = (drafts: string, open: number[][] = always) =>
  curveOf(
    {
      drafts: drafts.split(' ').filter(Boolean).map(draft),
      open: open.map(([fromSeconds = 0, toSeconds = 0]) => ({ fromSeconds, toSeconds })),
    },
    100,
  ).map(({ kind, from, to, passed }) => `${kind} ${from}-${to} ${passed}`);

test.for<[what: string, drafts: string, open: number[][], pieces: string[]]>([
  ['nothing', '', always, []],
  ['what never compiles', '5:x 8:x', always, []],
  ['to the end of coding', '5:3', always, ['on 5-100 3']],
  ['in steps', '5:3 10:7', always, ['on 5-10 3', 'on 10-100 7']],
  ['one piece while nothing changes', '5:3 10:3 20:3', always, ['on 5-100 3']],
  [
    'what does not compile at the last value',
    '2:x 5:3 10:x 12:x 20:4',
    always,
    ['on 5-10 3', 'gap 10-20 3', 'on 20-100 4'],
  ],
  [
    'another problem in between',
    '5:3 60:4',
    [
      [0, 20],
      [50, 100],
    ],
    ['on 5-20 3', 'off 20-50 3', 'on 50-60 3', 'on 60-100 4'],
  ],
  ['what was saved after the bell is not drawn', '5:3 101:4', always, ['on 5-100 3']],
])('%s', ([, drafts, open, pieces]) => {
  expect(curve(drafts, open)).toEqual(pieces);
});

describe('paths', () => {
  test('are stepped and never sloped', () => {
    const pieces = curveOf(
      {
        drafts: ['5:1', '10:3', '20:x', '30:2'].map(draft),
        open: [{ fromSeconds: 0, toSeconds: 60 }],
      },
      100,
    );
    expect(pathsOf(pieces, 4)).toEqual({
      on: 'M5 3H10V1H20M30 1V2H60',
      gap: 'M20 1H30',
      off: 'M60 2H100',
      area: 'M5 4V3H10V4zM10 4V1H20V4zM20 4V1H30V4zM30 4V2H60V4z',
    });
  });
});

test.for<[drafts: string, best: number | null]>([
  ['', null],
  ['5:x', null],
  ['5:0 6:0', null],
  ['5:2 6:4 7:4 8:1', 6],
])('the best of "%s"', ([drafts, best]) => {
  const found = bestDraft(drafts.split(' ').filter(Boolean).map(draft));
  expect(found?.atSeconds ?? null).toBe(best);
});
