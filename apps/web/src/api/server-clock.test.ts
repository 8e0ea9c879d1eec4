import { expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';

function clockAt(localMs: number) {
  const local = { nowMs: localMs };
  return { local, clock: createServerClock(() => local.nowMs) };
}

test('before the first answer this machine’s clock is all there is', () => {
  const { clock } = clockAt(5_000);
  expect(clock.now()).toBe(5_000);
  expect(clock.offsetMs()).toBeNull();
});

test('the offset is taken from the middle of the round trip', () => {
  const { clock, local } = clockAt(1_100);
  clock.observe(1_350, 1_000, 1_100);
  expect(clock.offsetMs()).toBe(300);
  local.nowMs = 2_000;
  expect(clock.now()).toBe(2_300);
});

test.each([
  ['a slower answer does not replace a faster one', 1_400, 1_000, 1_200, 280],
  ['a faster answer does', 2_290, 2_000, 2_010, 285],
  ['a slower one does when the old is stale', 95_250, 95_000, 95_100, 200],
  ['a slower one does when this machine’s clock was set', 40_050, 100_000, 100_100, -60_000],
  ['a round trip that ends before it begins teaches nothing', 5_000, 2_000, 1_900, 280],
])('%s', (_name, serverNowMs, sentAtMs, receivedAtMs, offsetMs) => {
  const { clock } = clockAt(0);
  clock.observe(300, 0, 40);
  clock.observe(serverNowMs, sentAtMs, receivedAtMs);
  expect(clock.offsetMs()).toBe(offsetMs);
});
