import type { Arity } from './arity.ts';
import type { Clone } from './clone.ts';
import type { Codec, CodecType } from './codec.ts';
import type { makeConsole as MakeConsole, Stop } from './console.ts';
import type { FindTarget, Target } from './find-target.ts';
import type { Inspect } from './inspect.ts';
import type { Primordials } from './primordials.ts';
import type { RealmGuard } from './realm-guard.ts';
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
  /** Whether the program mentions `module` or `exports`. */
  commonJs: boolean;
} & ({ kind: 'function'; returns: CodecType } | { kind: 'class'; methods: readonly MethodPlan[] });

/**
 * Makes the one function through which the host speaks with a context. Answers are strings, of
 * which the first character says what they are:
 *
 *   load     K: the program, a function that makes the function around the candidate's code
 *   boot     K ready · M the function or class is missing · E threw
 *   call     R returned, as JSON · W wrong type · E threw · O too much output · P a promise
 *   settle   as call, once the microtasks have run · U nothing will ever settle the promise
 *   run      boot and call in one; B before the answer of a boot that was not ready
 *   end      K the next test may boot · X the realm is spent; then how many characters were printed,
 *            a line end, and the first of them
 *
 * Of a class, W and E also tell the number of the call.
 *
 * Errors become text here, inside the isolate and under its timeout, because a `message` or a
 * `stack` may be a getter that never returns.
 *
 * @returns what opens the context, once: its globals stand already, as this runs for a snapshot.
 *   `abort` ends the isolate. Without a guard a context is good for one test.
 */
export function makeHarness(
  primordials: Primordials,
  inspect: Inspect,
  codec: Codec,
  clone: Clone,
  unpack: Unpack,
  arity: Arity,
  findTarget: FindTarget,
  makeReplay: typeof MakeReplay,
  makeConsole: typeof MakeConsole,
  forgetSymbols: () => void,
) {
  const { apply, bareArray, hasOwn, jsonParse, jsonStringify, slice } = primordials;
  const mostOthers = 3;
  const printer = makeConsole(primordials, inspect);
  let plan: Plan;
  let program: () => () => unknown[];
  let target: Target | null = null;
  let settled: string | null = null;
  let guard: RealmGuard | null = null;
  const settledPromise = (async () => {})();

  const globals = globalThis as unknown as Record<string, unknown>;
  const define = (key: string, value: unknown) => {
    globals[key] = value;
  };
  define('console', printer.console);
  define('ListNode', codec.ListNode);
  define('TreeNode', codec.TreeNode);
  define('structuredClone', clone);
  define('queueMicrotask', (task: () => void) => {
    primordials.whenSettled(settledPromise, task, () => {});
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

  /**
   * What the host reads with JSON.parse. The note says more about why; the call is told of a class
   * only.
   */
  const told = (
    kind: string,
    first: string,
    second: string,
    note: string,
    call: number | null,
  ): string => {
    const parts = bareArray<unknown>();
    parts[0] = first;
    parts[1] = second;
    parts[2] = note;
    if (call !== null) parts[3] = call;
    return kind + jsonStringify(parts);
  };

  const isError = (value: unknown) => primordials.isInstance(primordials.ErrorConstructor, value);

  const wordsOf = (error: unknown): string => {
    if (!isError(error)) return textOf(() => inspect(error), 2_000);
    const name = textOf(() => (error as Error).name, 200);
    const text = textOf(() => (error as Error).message, 2_000);
    return text === '' ? name : `${name}: ${text}`;
  };

  const stackOf = (error: unknown): string =>
    isError(error) ? textOf(() => (error as Error).stack, 8_000) : '';

  /** The errors that are in one, or that it came from, each as its words and its stack. */
  const othersOf = (error: unknown): string => {
    let text = '';
    const add = (how: string, other: unknown) => {
      text += `\n${how}: ${slice(wordsOf(other), 0, 500)}\n${stackOf(other)}`;
    };
    try {
      if (!isError(error)) return '';
      if (hasOwn(error as object, 'errors')) {
        const errors: unknown = (error as AggregateError).errors;
        if (primordials.isArray(errors))
          for (let index = 0; index < errors.length && index < mostOthers; index += 1)
            add('One of them', errors[index]);
      }
      let from = error;
      for (let depth = 0; depth < mostOthers && isError(from); depth += 1) {
        if (!hasOwn(from as object, 'cause')) break;
        const cause: unknown = (from as Error).cause;
        if (cause === from || cause === error) break;
        add('Caused by', cause);
        from = cause;
      }
    } catch {
      // A getter that throws, or a stack that is full: what there is by then.
    }
    return text;
  };

  const threw = (error: unknown, note = '', call: number | null = null): string => {
    const words = wordsOf(error);
    const stack = stackOf(error) + othersOf(error);
    return told('E', isError(error) ? words : `threw ${words}`, stack, note, call);
  };

  const refused = (error: unknown, note: string, call: number | null): string => {
    const refusal = codec.asRefusal(error);
    if (refusal === null) return threw(error, note, call);
    return refusal.tooMuch ? 'O' : told('W', refusal.reason, refusal.shown, note, call);
  };

  const replay = makeReplay(primordials, codec, arity, {
    threw,
    refused,
    missing: (method, call) =>
      told('E', `${plan.name} has no method \`${method}\`: write it in the class`, '', '', call),
    noClass: () =>
      told('E', `${plan.name} is no class: write \`class ${plan.name} { … }\``, '', '', 0),
  });

  const threwInCall = (error: unknown): string => {
    const called = target === null ? undefined : target.called;
    return threw(error, arity.ofThrown(plan.name, called, plan.parameters.length));
  };

  const answer = (type: CodecType, value: unknown): string => {
    try {
      return `R${codec.encode(type, value, plan.outputLimit)}`;
    } catch (error) {
      const { called } = target as Target;
      return refused(error, arity.ofReturned(plan.name, called, plan.parameters.length), null);
    }
  };

  const load = (make: () => () => unknown[], planJson: string): string => {
    program = make;
    plan = jsonParse(planJson);
    return 'K';
  };

  const boot = (): string => {
    target = null;
    settled = null;
    printer.begin({ output: plan.outputLimit, kept: plan.consoleLimit });
    const module = { exports: {} };
    if (plan.commonJs) {
      define('module', module);
      define('exports', module.exports);
    }
    try {
      const found = apply(program(), globalThis, []);
      target = findTarget(plan.kind, plan.name, found, module.exports);
      return target === null ? 'M' : 'K';
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
      const { called, self } = target as Target;
      if (plan.kind === 'class') return replay(plan, called, values, settle);
      const { returns } = plan;
      for (let index = 0; index < values.length; index += 1) {
        const type = plan.parameters[index] as CodecType;
        if (blocks.length > 0) values[index] = unpack(type, values[index], blocks);
        values[index] = codec.decode(type, values[index]);
      }
      const value: unknown = apply(called as () => unknown, self, values);
      if (!primordials.isInstance(primordials.PromiseConstructor, value))
        return answer(returns, value);
      primordials.whenSettled(
        value,
        (result) => {
          settled = answer(returns, result);
        },
        (error) => {
          settled = threwInCall(error);
        },
      );
      return 'P';
    } catch (error) {
      return threwInCall(error);
    }
  };

  const end = (): string => {
    target = null;
    forgetSymbols();
    const realm = guard?.restore() ? 'K' : 'X';
    return `${realm}${primordials.String(printer.printedLength())}\n${printer.printed()}`;
  };

  const harness = (operation: string, first: unknown, ...more: unknown[]): string => {
    if (operation === 'load') return load(first as () => () => unknown[], more[0] as string);
    if (operation === 'boot') return boot();
    if (operation === 'call') return call(first as string, more);
    if (operation === 'run') {
      const booted = boot();
      return booted === 'K' ? call(first as string, more) : `B${booted}`;
    }
    if (operation === 'settle') return settled ?? 'U';
    return end();
  };

  return (abort: Stop, realmGuard: RealmGuard | null) => {
    printer.onTooMuch(abort);
    guard = realmGuard;
    // Memory that V8 does not count, and ways to sleep. Some come only with the context.
    delete globals.WebAssembly;
    delete globals.SharedArrayBuffer;
    delete globals.Atomics;
    guard?.close();
    return harness;
  };
}
