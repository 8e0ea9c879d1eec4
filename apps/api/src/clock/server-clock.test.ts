import { describe, expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

const hourMs = 3_600_000;
const beginMs = 1_800_000_000_000;

/** A machine whose clocks go as told. */
function machine() {
  const at = { wallMs: beginMs, steadyMs: 50, bootMs: 5_000 };
  const clock = new ServerClock({
    wallMs: () => at.wallMs,
    steadyMs: () => at.steadyMs,
    bootMs: () => Math.round(at.bootMs / 10) * 10,
  });
  const jumps: number[] = [];
  clock.onJump = (jumpMs) => jumps.push(Math.round(jumpMs));
  return {
    at,
    clock,
    jumps,
    passes(ms: number) {
      at.wallMs += ms;
      at.steadyMs += ms;
      at.bootMs += ms;
    },
    sleeps(ms: number) {
      at.wallMs += ms;
      at.bootMs += ms;
    },
    isSet(ms: number) {
      at.wallMs += ms;
    },
  };
}

type Machine = ReturnType<typeof machine>;

/** What happens, the time that really passed, and the jumps that are told. */
const rows: [string, (of: Machine) => void, number, number[]][] = [
  ['time passes', (m) => m.passes(hourMs), hourMs, []],
  ['three hours forward', (m) => m.isSet(3 * hourMs), 0, [3 * hourMs]],
  ['three hours back', (m) => m.isSet(-3 * hourMs), 0, [-3 * hourMs]],
  ['the machine sleeps', (m) => m.sleeps(hourMs), hourMs, []],
  [
    'set forward in its sleep',
    (m) => {
      m.sleeps(hourMs);
      m.isSet(hourMs);
    },
    hourMs,
    [hourMs],
  ],
  [
    'sleeps twice',
    (m) => {
      m.sleeps(hourMs);
      m.clock.now();
      m.passes(5);
      m.sleeps(hourMs);
    },
    2 * hourMs + 5,
    [],
  ],
  [
    'forward and back again',
    (m) => {
      m.isSet(3 * hourMs);
      m.passes(7_000);
      m.clock.now();
      m.isSet(-3 * hourMs);
    },
    7_000,
    [3 * hourMs, -3 * hourMs],
  ],
  ['adjusted a little, as always', (m) => m.isSet(200), 200, []],
  [
    'a day of small adjustments',
    (m) => {
      for (let second = 0; second < 86_400; second++) {
        m.passes(1_000);
        m.isSet(0.5);
        m.clock.now();
      }
    },
    86_400_000 + 43_200,
    [],
  ],
];

test.each(rows)('%s', (_name, happens, passedMs, jumps) => {
  const m = machine();
  happens(m);
  expect(m.clock.now() - beginMs).toBeCloseTo(passedMs, -1);
  expect(m.jumps).toEqual(jumps);
  // And it goes on from there.
  m.passes(60_000);
  expect(m.clock.now() - beginMs).toBeCloseTo(passedMs + 60_000, -1);
});

test('once nothing runs the machine’s clock is right as it is', () => {
  const m = machine();
  m.isSet(3 * hourMs);
  expect(m.clock.now()).toBe(beginMs);
  m.clock.adopt();
  expect(m.clock.now()).toBe(beginMs + 3 * hourMs);
  expect(m.clock.correctionMs).toBe(0);
});

describe('after a restart', () => {
  test.each([
    ['of a minute', 0, 60_000, 0],
    ['during which the clock was set forward', 3 * hourMs, 60_000, 3 * hourMs],
    ['during which it was set back', -3 * hourMs, 60_000, -3 * hourMs],
    ['that adjusted it a little', 300, 60_000, 0],
  ])('%s', (_name, setMs, downMs, jumpMs) => {
    const before = machine();
    const reading = before.clock.read();
    const after = machine();
    after.isSet(setMs);
    after.passes(downMs);
    after.clock.adopt();
    after.jumps.length = 0;
    after.clock.resume(reading);
    expect(after.jumps.map((ms) => Math.round(ms / 100) * 100)).toEqual(
      jumpMs === 0 ? [] : [jumpMs],
    );
    expect(Math.abs(after.clock.now() - (beginMs + downMs))).toBeLessThan(500);
  });

  test('a reading of another boot is not believed', () => {
    const m = machine();
    m.clock.resume({ serverMs: beginMs - hourMs, bootMs: 1_000_000 });
    expect(m.clock.now()).toBe(beginMs);
  });
});
