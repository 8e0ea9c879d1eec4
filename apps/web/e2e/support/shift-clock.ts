/**
 * Loaded into a server before anything else (`node --import`): adds the number of milliseconds in
 * the file CLOCK_SHIFT_FILE to its clocks. So hours of a sitting can be shown after seconds.
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';

const file = process.env.CLOCK_SHIFT_FILE ?? '';
const RealDate = Date;
const steadyNow = performance.now.bind(performance);
const uptime = os.uptime;
let shiftMs = 0;
let readAt = Number.NEGATIVE_INFINITY;

function now(): number {
  if (steadyNow() - readAt > 5) {
    readAt = steadyNow();
    // Whole ones, as of any clock.
    shiftMs = Math.round(Number(readFileSync(file, 'utf8')));
  }
  return RealDate.now() + shiftMs;
}

class ShiftedDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    super(given.length === 0 ? now() : given[0]);
  }

  static override now(): number {
    return now();
  }
}

if (file !== '') {
  // All of them: a server whose one clock is set goes on by the others.
  performance.now = () => {
    now();
    return steadyNow() + shiftMs;
  };
  os.uptime = () => {
    now();
    return uptime() + shiftMs / 1000;
  };
  globalThis.Date = new Proxy(ShiftedDate, {
    construct: (shifted, given, target) =>
      given.length > 1
        ? Reflect.construct(RealDate, given, target)
        : Reflect.construct(shifted, given, target),
    apply: () => new ShiftedDate().toString(),
  }) as DateConstructor;
}
