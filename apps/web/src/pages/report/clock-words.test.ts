import { expect, test } from 'vitest';
import { tellClockJumps } from './clock-words.ts';

const hourMs = 3_600_000;

test.each([
  ['none', [], null],
  [
    'forward',
    [{ minute: 11.4, jumpMs: 3 * hourMs }],
    'The clock of the server was set 3 hours forward in minute 12.',
  ],
  [
    'by less than a second',
    [{ minute: 0.2, jumpMs: -400 }],
    'The clock of the server was set under a second back in minute 1.',
  ],
  [
    'three times',
    [
      { minute: 0, jumpMs: 60_000 },
      { minute: 1, jumpMs: 60_000 },
      { minute: 2, jumpMs: -120_000 },
    ],
    'The clock of the server was set 1 minute forward in minute 1, 1 minute forward in minute 2 and 2 minutes back in minute 3.',
  ],
  [
    'there and back',
    [
      { minute: 0, jumpMs: 90_000 },
      { minute: 4, jumpMs: -90_000 },
    ],
    'The clock of the server was set 2 minutes forward in minute 1 and 2 minutes back in minute 5.',
  ],
])('%s', (_name, jumps, words) => {
  expect(tellClockJumps(jumps)).toBe(words);
});
