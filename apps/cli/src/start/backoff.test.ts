import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

type Life = { upAfterMs?: number; livesMs: number };
const never: Life = { livesMs: 0 };
const killed: Life = { upAfterMs: 2_000, livesMs: 5_000 };
const upAndGone: Life = { upAfterMs: 2_000, livesMs: 2_100 };
const quiet: Life = { livesMs: 60_000 };

test.each<[string, Life[], number[]]>([
  [
    'that never live',
    Array.from({ length: 9 }, () => never),
    [100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000],
  ],
  ['that are killed again and again when they are up', [killed, killed, killed], [0, 0, 0]],
  ['that end as soon as they are up', [upAndGone, upAndGone, upAndGone], [100, 200, 400]],
  ['that once live well', [never, never, killed, never, never], [100, 200, 0, 100, 200]],
  ['that never say so', [never, quiet, never], [100, 0, 100]],
])('waits longer for processes %s', (_, lives, waitsMs) => {
  let nowMs = 1_000_000;
  const pause = backoff(() => nowMs);
  const waited = lives.map(({ upAfterMs, livesMs }) => {
    const bornMs = nowMs;
    if (upAfterMs !== undefined) {
      nowMs = bornMs + upAfterMs;
      pause.up();
    }
    nowMs = bornMs + livesMs;
    const waitMs = pause.next();
    nowMs += waitMs;
    return waitMs;
  });
  expect(waited).toEqual(waitsMs);
});
