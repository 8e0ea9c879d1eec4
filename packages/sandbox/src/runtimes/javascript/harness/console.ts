import type { Inspect } from './inspect.ts';
import type { Primordials } from './primordials.ts';

/** Characters of one test: past `output` it is stopped, past `kept` they are counted but dropped. */
export type ConsoleLimits = { output: number; kept: number };

/** Ends the isolate, which is told what was printed until then. */
export type Stop = (printed: string, printedLength: number) => void;

/** Makes the candidate's `console`, and what the harness needs to read it. */
export function makeConsole(primordials: Primordials, inspect: Inspect) {
  const { apply, slice } = primordials;
  let printed = '';
  let printedLength = 0;
  let limits: ConsoleLimits = { output: 0, kept: 0 };
  let abort: Stop = () => {};
  let counts: Record<string, number> = {};

  const print = (...values: unknown[]) => {
    let line = '';
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      line += (index === 0 ? '' : ' ') + (typeof value === 'string' ? value : inspect(value));
    }
    printedLength += line.length + 1;
    const room = limits.kept - printed.length;
    if (room > 0) printed += slice(`${line}\n`, 0, room);
    // Stops the program for good: no `catch` or `finally` of the candidate's runs after this.
    if (printedLength > limits.output) abort(printed, printedLength);
  };
  const ignore = () => {};
  const assert = (condition: unknown, ...values: unknown[]) => {
    if (!condition) apply(print, undefined, values.length === 0 ? ['Assertion failed'] : values);
  };
  const count = (label: unknown = 'default') => {
    const name = `${label}`;
    counts[name] = (counts[name] ?? 0) + 1;
    print(`${name}: ${counts[name]}`);
  };
  const console = {
    log: print,
    info: print,
    debug: print,
    warn: print,
    error: print,
    dir: print,
    dirxml: print,
    table: print,
    trace: print,
    group: print,
    groupCollapsed: print,
    groupEnd: ignore,
    time: ignore,
    timeLog: ignore,
    timeEnd: ignore,
    clear: ignore,
    count,
    countReset: (label: unknown = 'default') => {
      counts[`${label}`] = 0;
    },
    assert,
  };
  return {
    console,
    onTooMuch: (stop: Stop) => {
      abort = stop;
    },
    begin: (now: ConsoleLimits) => {
      limits = now;
      printed = '';
      printedLength = 0;
      counts = { __proto__: null } as unknown as Record<string, number>;
    },
    printed: () => printed,
    printedLength: () => printedLength,
  };
}

export type Console = ReturnType<typeof makeConsole>;
