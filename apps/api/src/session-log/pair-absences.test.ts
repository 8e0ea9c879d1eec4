import { expect, test } from 'vitest';
import { type AbsenceKind, pairAbsences, type ToldEvent } from './pair-absences.ts';

const begin = (kind: AbsenceKind, seconds: number, tab = 'a'): ToldEvent => ({
  tab,
  atMs: seconds * 1_000,
  absence: { kind, phase: 'begin' },
});
const end = (kind: AbsenceKind, seconds: number, tab = 'a'): ToldEvent => ({
  tab,
  atMs: seconds * 1_000,
  absence: { kind, phase: 'end' },
});
const shown = (seconds: number, tab = 'a'): ToldEvent => ({
  tab,
  atMs: seconds * 1_000,
  absence: null,
});

test.each<[string, ToldEvent[], [string, number, number][]]>([
  ['nothing', [], []],
  ['left and came back', [begin('tab', 10), end('tab', 51)], [['tab', 10, 41]]],
  [
    'left twice',
    [begin('tab', 10), end('tab', 20), begin('tab', 30), end('tab', 31)],
    [
      ['tab', 10, 10],
      ['tab', 30, 1],
    ],
  ],
  ['never came back', [begin('tab', 10)], [['tab', 10, 90]]],
  ['reloaded: another page tells next', [begin('tab', 10), shown(12, 'b')], [['tab', 10, 2]]],
  [
    'from one section to the next, whose page tells that somebody is there',
    [begin('tab', 10), end('tab', 10.4, 'b')],
    [],
  ],
  [
    'left for a while between two sections',
    [begin('tab', 10), end('tab', 14, 'b')],
    [['tab', 10, 4]],
  ],
  ['the same page tells something else', [begin('tab', 10), shown(12)], [['tab', 10, 90]]],
  ['an end without a beginning', [end('tab', 10)], []],
  [
    'a beginning told twice',
    [begin('tab', 10), begin('tab', 11), end('tab', 20)],
    [['tab', 10, 10]],
  ],
  ['a dialog of the browser', [begin('window', 10), end('window', 10.5)], []],
  ['a reload', [begin('tab', 10), shown(10.9, 'b')], []],
  ['another window', [begin('window', 10), end('window', 14)], [['window', 10, 4]]],
  [
    'a window that loses the focus with its tab',
    [begin('window', 10), begin('tab', 10.1), end('tab', 20), end('window', 20.2)],
    [['tab', 10.1, 9.9]],
  ],
  [
    'a window that loses the focus after it left full screen',
    [begin('full-screen', 10), begin('window', 12), end('window', 15), end('full-screen', 19)],
    [['full-screen', 10, 9]],
  ],
  [
    'a lost connection is none of the window',
    [begin('connection', 10), begin('window', 12), end('window', 15), end('connection', 19)],
    [
      ['connection', 10, 9],
      ['window', 12, 3],
    ],
  ],
  ['a reload cuts its own requests', [begin('connection', 10), shown(11, 'b')], []],
  [
    'a short cut, then a reload',
    [begin('connection', 10), end('connection', 11), shown(12, 'b')],
    [['connection', 10, 1]],
  ],
  [
    'a page loaded after a long cut',
    [begin('connection', 10), shown(16, 'b')],
    [['connection', 10, 6]],
  ],
  [
    'a short cut of two tabs',
    [
      shown(8, 'a'),
      shown(9, 'b'),
      begin('connection', 10, 'a'),
      begin('connection', 10.2, 'b'),
      end('connection', 13, 'a'),
      end('connection', 13.1, 'b'),
    ],
    [['connection', 10, 3]],
  ],
  [
    'two tabs that know of each other',
    [
      begin('second-tab', 10, 'a'),
      begin('second-tab', 10.2, 'b'),
      shown(14, 'a'),
      shown(15, 'b'),
      end('second-tab', 22, 'a'),
    ],
    [['second-tab', 10, 12]],
  ],
])('%s', (_name, events, expected) => {
  const moments = pairAbsences(events, 100_000);
  expect(
    moments.map(({ kind, atMs, durationMs }) => [kind, atMs / 1_000, (durationMs ?? 0) / 1_000]),
  ).toEqual(expected);
});
