import { expect, test } from 'vitest';
import { createLocalTime } from './local-time.ts';
import { createServerClock } from './server-clock.ts';

const hourMs = 3_600_000;

function page() {
  const at = { wallMs: 1_000_000, steadyMs: 10, serverMs: 5_000_000 };
  const local = createLocalTime(
    () => at.wallMs,
    () => at.steadyMs,
  );
  const clock = createServerClock(local.now);
  const answer = () => clock.observe(at.serverMs, local.now(), local.now());
  answer();
  return { at, local, clock, answer };
}

const answered = () => new Promise((resolve) => setTimeout(resolve));

test('set forward, the page goes on by the server’s time', async () => {
  const { at, local, clock, answer } = page();
  local.askWhenInDoubt(async () => answer());
  at.wallMs += 3 * hourMs;
  expect(clock.now()).toBe(5_000_000);
  await answered();
  expect(clock.now()).toBe(5_000_000);
});

test('after sleep the answer says how late it is', async () => {
  const { at, local, clock, answer } = page();
  local.askWhenInDoubt(async () => answer());
  at.wallMs += hourMs;
  at.serverMs += hourMs;
  clock.now();
  await answered();
  expect(clock.now()).toBe(5_000_000 + hourMs);
});

test('while the server cannot be reached the machine’s clock is all there is', async () => {
  const { at, local, clock } = page();
  local.askWhenInDoubt(() => Promise.reject(new TypeError('fetch failed')));
  at.wallMs += hourMs;
  clock.now();
  await answered();
  expect(clock.now()).toBe(5_000_000 + hourMs);
});

test('small adjustments are followed', () => {
  const { at, clock } = page();
  at.wallMs += 400;
  expect(clock.now()).toBe(5_000_400);
});
