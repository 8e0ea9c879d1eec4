import type { Clone } from './clone.ts';
import type { Codec, CodecType } from './codec.ts';
import type { Inspect } from './inspect.ts';
import type { Primordials } from './primordials.ts';
import type { makeReplay as MakeReplay, MethodPlan } from './replay.ts';
import type { Unpack } from './unpack.ts';

/** What the harness must know of the job; given as JSON when a test boots. */
export type Plan = {
  name: string;
  /** Of the function, or of the class's constructor. */
  parameters: readonly CodecType[];
  outputLimit: number;
  /** Characters of console output that are kept; more is counted but dropped. */
  consoleLimit: number;
} & ({ kind: 'function'; returns: CodecType } | { kind: 'class'; methods: readonly MethodPlan[] });

/**
 * Makes the one function through which the host speaks with a context. Answers are strings, of
 * which the first character says what they are:
 *
 *   boot     K ready · M the function or class is missing · E threw
 *   call     R returned, as JSON · W wrong type · E threw · O too much output · P a promise
 *   settle   as call, once the microtasks have run · U nothing will ever settle the promise
 *   console  the text
 *
 * Of a class, W and E also tell the number of the call.
 *
 * Errors become text here, inside the isolate and under its timeout, because a `message` or a
 * `stack` may be a getter that never returns.
 */
export function makeHarness(
  primordials: Primordials,
  inspect: Inspect,
  codec: Codec,
  clone: Clone,
  unpack: Unpack,
  makeReplay: typeof MakeReplay,
  abort: () => void,
) {
  const { apply, bareArray, jsonParse, jsonStringify, slice } = primordials;
  let plan: Plan;
  let target: unknown;
  let settled: string | null = null;
  let printed = '';
  let printedLength = 0;
  const settledPromise = (async () => {})();

  const globals = globalThis as unknown as Record<string, unknown>;
  delete globals.WebAssembly;
  delete globals.SharedArrayBuffer;
  delete globals.Atomics;

  const print = (...values: unknown[]) => {
    let line = '';
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      line += (index === 0 ? '' : ' ') + (typeof value === 'string' ? value : inspect(value));
    }
    printedLength += line.length + 1;
    // Stops the program for good: no `catch` or `finally` of the candidate's runs after this.
    if (printedLength > plan.outputLimit) abort();
    const room = plan.consoleLimit - printed.length;
    if (room > 0) printed += slice(`${line}\n`, 0, room);
  };
  const ignore = () => {};
  const assert = (condition: unknown, ...values: unknown[]) => {
    if (!condition) apply(print, undefined, values.length === 0 ? ['Assertion failed'] : values);
  };
  const define = (key: string, value: unknown) => {
    globals[key] = value;
  };
  define('console', {
    log: print,
    info: print,
    debug: print,
    warn: print,
    error: print,
    dir: print,
    table: print,
    trace: print,
    group: print,
    groupEnd: ignore,
    time: ignore,
    timeEnd: ignore,
    clear: ignore,
    assert,
  });
  define('ListNode', codec.ListNode);
  define('TreeNode', codec.TreeNode);
  define('module', { exports: {} });
  define('exports', {});
  define('structuredClone', clone);
  define('queueMicrotask', (task: () => void) => {
    primordials.whenSettled(settledPromise, task, ignore);
  });
  define('require', (name: unknown) => {
    throw new primordials.ErrorConstructor(
      `require(${inspect(name)}) is not available: a solution is one file and runs on its own`,
    );
  });

  const textOf = (read: () => unknown, limit: number): string => {
    try {
      return slice(primordials.String(read()), 0, limit);
    } catch {
      return '';
    }
  };

  /** What the host reads with JSON.parse; the call is told of a class only. */
  const told = (kind: string, first: string, second: string, call: number | null): string => {
    const parts = bareArray<unknown>();
    parts[0] = first;
    parts[1] = second;
    if (call !== null) parts[2] = call;
    return kind + jsonStringify(parts);
  };

  const threw = (error: unknown, call: number | null = null): string => {
    let message = '';
    let stack = '';
    if (primordials.isInstance(primordials.ErrorConstructor, error)) {
      const { name, message: text } = {
        name: textOf(() => (error as Error).name, 200),
        message: textOf(() => (error as Error).message, 2_000),
      };
      message = text === '' ? name : `${name}: ${text}`;
      stack = textOf(() => (error as Error).stack, 8_000);
    } else {
      message = `threw ${textOf(() => inspect(error), 2_000)}`;
    }
    return told('E', message, stack, call);
  };

  const refused = (error: unknown, call: number | null): string => {
    const refusal = codec.asRefusal(error);
    if (refusal === null) return threw(error, call);
    return refusal.tooMuch ? 'O' : told('W', refusal.reason, refusal.shown, call);
  };

  const replay = makeReplay(primordials, codec, {
    threw,
    refused,
    missing: (method, call) =>
      told('E', `${plan.name} has no method \`${method}\`: write it in the class`, '', call),
  });

  const answer = (type: CodecType, value: unknown): string => {
    try {
      return `R${codec.encode(type, value, plan.outputLimit)}`;
    } catch (error) {
      return refused(error, null);
    }
  };

  const boot = (program: () => unknown[], planJson: string): string => {
    plan = jsonParse(planJson);
    try {
      const found = apply(program, globalThis, []);
      const direct = found[0];
      const solution = found[1];
      if (typeof direct === 'function') {
        target = direct;
      } else if (plan.kind === 'function' && typeof solution === 'function') {
        const Solution = solution as unknown as new () => Record<string, unknown>;
        const object = new Solution();
        const method = object[plan.name];
        if (typeof method === 'function')
          target = (...values: unknown[]) => apply(method, object, values);
      }
      return typeof target === 'function' ? 'K' : 'M';
    } catch (error) {
      return threw(error);
    }
  };

  const settle = (answer: string) => {
    if (answer !== 'P') settled = answer;
  };

  const call = (argumentsJson: string, blocks: readonly unknown[]): string => {
    try {
      const values: unknown[] = jsonParse(argumentsJson);
      if (plan.kind === 'class') return replay(plan, target, values, settle);
      const { returns } = plan;
      for (let index = 0; index < values.length; index += 1) {
        const type = plan.parameters[index] as CodecType;
        if (blocks.length > 0) values[index] = unpack(type, values[index], blocks);
        values[index] = codec.decode(type, values[index]);
      }
      const value: unknown = apply(target as () => unknown, undefined, values);
      if (!primordials.isInstance(primordials.PromiseConstructor, value))
        return answer(returns, value);
      primordials.whenSettled(
        value,
        (result) => {
          settled = answer(returns, result);
        },
        (error) => {
          settled = threw(error);
        },
      );
      return 'P';
    } catch (error) {
      return threw(error);
    }
  };

  return (operation: string, first: unknown, ...more: unknown[]): string => {
    if (operation === 'boot') return boot(first as () => unknown[], more[0] as string);
    if (operation === 'call') return call(first as string, more);
    if (operation === 'settle') return settled ?? 'U';
    return printed;
  };
}
