import type { Inspect } from './inspect.ts';
import type { Primordials } from './primordials.ts';

/** Characters of one test: past `output` it is stopped, past `kept` they are counted but dropped. */
export type ConsoleLimits = { output: number; kept: number };

/** Ends the isolate, which is told what was printed until then. */
export type Stop = (printed: string, printedLength: number) => void;

/** Makes the candidate's `console`, and what the harness needs to read it. */
export function makeConsole(primordials: Primordials, inspect: Inspect) {
  const { apply, slice, indexOf } = primordials;
  let printed = '';
  let printedLength = 0;
  let limits: ConsoleLimits = { output: 0, kept: 0 };
  let abort: Stop = () => {};
  let counts: Record<string, number> = {};

  const shown = (value: unknown) => (typeof value === 'string' ? value : inspect(value));

  const asNumber = (value: unknown, read: (value: never) => number) =>
    typeof value === 'symbol' || (typeof value === 'object' && value !== null)
      ? 'NaN'
      : shown(typeof value === 'bigint' ? value : read(value as never));

  /** What takes the place of `%s` and its like, or null where it stays. */
  const inPlace = (kind: string | undefined, value: unknown): string | null => {
    if (kind === 's') return shown(value);
    if (kind === 'o' || kind === 'O') return inspect(value);
    if (kind === 'd') return asNumber(value, primordials.Number);
    if (kind === 'i') return asNumber(value, primordials.parseInt);
    if (kind === 'f') return asNumber(value, primordials.parseFloat);
    if (kind === 'j') return primordials.jsonStringify(value) ?? 'undefined';
    return kind === 'c' ? '' : null;
  };

  const print = (...values: unknown[]) => {
    const first = values[0];
    let next = values.length > 0 ? 1 : 0;
    let line = next > 0 ? shown(first) : '';
    if (values.length > 1 && typeof first === 'string' && indexOf(first, '%') >= 0) {
      line = '';
      let from = 0;
      for (let at = 0; at + 1 < first.length; at += 1) {
        if (first[at] !== '%') continue;
        const kind = first[at + 1];
        const part = kind === '%' ? '%' : next < values.length ? inPlace(kind, values[next]) : null;
        if (part === null) continue;
        if (kind !== '%') next += 1;
        line += slice(first, from, at) + part;
        at += 1;
        from = at + 1;
      }
      line += slice(first, from);
    }
    for (; next < values.length; next += 1) line += ` ${shown(values[next])}`;
    printedLength += line.length + 1;
    const room = limits.kept - printed.length;
    if (room > 0) printed += slice(`${line}\n`, 0, room);
    // Stops the program for good: no `catch` or `finally` of the candidate's runs after this.
    if (printedLength > limits.output) abort(printed, printedLength);
  };
  const ignore = () => {};
  const assert = (condition: unknown, ...values: unknown[]) => {
    if (condition) return;
    const isText = typeof values[0] === 'string';
    const all = primordials.bareArray<unknown>();
    all[0] = isText ? `Assertion failed: ${values[0]}` : 'Assertion failed';
    for (let index = isText ? 1 : 0; index < values.length; index += 1)
      all[all.length] = values[index];
    apply(print, undefined, all);
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
