import { expect, test } from 'vitest';
import { groupArrived, hasFigures } from './group-arrived.ts';

const message = (at: string) =>
  ({ kind: 'message', at, from: 'Ana', role: 'support', text: 'Hello.' }) as const;
const log = { kind: 'log', at: '10:05', title: 'Log', lines: [] } as const;

test('messages that follow each other are one group', () => {
  const groups = groupArrived([
    message('10:00'),
    message('10:01'),
    { ...log, lines: [] },
    message('10:09'),
  ]);
  expect(
    groups.map((group) => (group.kind === 'messages' ? group.messages.length : 'log')),
  ).toEqual([2, 'log', 1]);
});

test.each([
  ['whole numbers', ['12', '4,112', '–'], true],
  ['shares', ['6 %', '100 %'], true],
  ['seconds', ['0.7 s', '9.4 s'], true],
  ['halves', ['6', '½'], true],
  ['times of day', ['14:30', '15:00'], false],
  ['words', ['12', 'rare'], false],
])('%s', (_, cells, expected) => {
  expect(
    hasFigures(
      cells.map((cell) => [cell]),
      0,
    ),
  ).toBe(expected);
});
