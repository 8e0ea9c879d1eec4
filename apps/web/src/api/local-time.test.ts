import { afterEach, expect, test, vi } from 'vitest';
import { createLocalTime } from './local-time.ts';
import { createServerClock } from './server-clock.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

function page() {
  const at = { wallMs: 1_000_000, steadyMs: 10, serverMs: 5_000_000 };
  const local = createLocalTime(
    () => at.wallMs,
    () => at.steadyMs,
  );
  const clock = createServerClock(local.now);
  const answer = () => {
    clock.observe(at.serverMs, local.now(), local.now());
    local.confirm();
  };
  answer();
  return { at, local, clock, answer };
}

const answered = () => new Promise((resolve) => setTimeout(resolve));
const unreachable = () => Promise.reject(new TypeError('fetch failed'));
/** A network that is not there yet after waking keeps requests waiting. */
const noAnswer = () => new Promise<never>(() => {});

afterEach(() => {
  vi.useRealTimers();
});

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

test('after sleep the time is right before any answer, and whoever shows it is told', async () => {
  vi.useFakeTimers();
  const { at, local, clock, answer } = page();
  local.askWhenInDoubt(noAnswer);
  const told = vi.fn();
  local.onLeap(told);
  at.wallMs += 20 * minuteMs;
  at.serverMs += 20 * minuteMs;
  clock.now();
  await vi.advanceTimersByTimeAsync(400);
  expect(told).toHaveBeenCalledOnce();
  expect(clock.now()).toBe(5_000_000 + 20 * minuteMs);
  // The answer that comes at last finds it as it is.
  answer();
  expect(clock.now()).toBe(5_000_000 + 20 * minuteMs);
});

test('set forward, an answer that comes late puts it right again', async () => {
  vi.useFakeTimers();
  const { at, local, clock, answer } = page();
  local.askWhenInDoubt(noAnswer);
  at.wallMs += hourMs;
  clock.now();
  await vi.advanceTimersByTimeAsync(400);
  expect(clock.now()).toBe(5_000_000 + hourMs);
  answer();
  expect(clock.now()).toBe(5_000_000);
  // And the clock that somebody puts right changes nothing more.
  at.wallMs -= hourMs;
  expect(clock.now()).toBe(5_000_000);
});

test.each([
  ['an hour', [-hourMs], 0],
  ['again and again', [-hourMs, -minuteMs, -hourMs], 0],
  ['to where it was before it was set forward', [hourMs, -hourMs], 0],
  ['less than it was set forward', [hourMs, -20 * minuteMs], 40 * minuteMs],
  ['more than it was set forward', [20 * minuteMs, -hourMs], 0],
])('offline and set back %s, it takes no time back', async (_name, steps, expectedMs) => {
  const { at, local, clock } = page();
  local.askWhenInDoubt(unreachable);
  for (const step of steps) {
    at.wallMs += step;
    clock.now();
    await answered();
  }
  expect(clock.now()).toBe(5_000_000 + expectedMs);
  at.wallMs += 1_000;
  at.steadyMs += 1_000;
  expect(clock.now()).toBe(5_000_000 + expectedMs + 1_000);
});

test.each([
  ['took a moment', 0, 40],
  ['was under way while the machine slept', 20 * minuteMs, null],
  ['was under way while the clock was set back', -hourMs, null],
])('a request that %s', (_name, stepMs, expected) => {
  const { at, local } = page();
  const measured = local.measure();
  at.steadyMs += 40;
  at.wallMs += 40 + stepMs;
  expect(measured()).toBe(expected);
});
