import { expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';

test('a machine that is slow is corrected by the middle of the round trip', () => {
  const clock = createServerClock(() => 1_000);
  clock.observe(61_050, 1_000, 1_100);
  expect(clock.now()).toBe(1_000 + 60_000);
});

test('a slow answer does not replace a quick one', () => {
  const clock = createServerClock(() => 5_000);
  clock.observe(2_010, 1_000, 1_020);
  clock.observe(4_900, 2_000, 4_000);
  expect(clock.now()).toBe(6_000);
});

test('a machine whose clock jumps is corrected by the next answer, however slow', () => {
  const clock = createServerClock(() => 3_600_000);
  clock.observe(1_010, 1_000, 1_020);
  clock.observe(2_000, 3_602_000, 3_602_400);
  expect(clock.now()).toBe(2_000 - 2_200);
});

test('an old measurement gives way to a new one', () => {
  const clock = createServerClock(() => 200_000);
  clock.observe(1_010, 1_000, 1_020);
  clock.observe(200_130, 200_000, 200_240);
  expect(clock.now()).toBe(200_010);
});
