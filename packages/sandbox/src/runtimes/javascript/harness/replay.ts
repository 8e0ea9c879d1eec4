import type { Arity } from './arity.ts';
import type { Codec, CodecType } from './codec.ts';
import type { Primordials } from './primordials.ts';

export type MethodPlan = {
  name: string;
  parameters: readonly CodecType[];
  /** Null for a method that returns nothing: whatever it gives back is ignored. */
  returns: CodecType | null;
};

/** How failures become answers of the harness. Calls count from 1; 0 is the constructor. */
export type Tell = {
  threw(error: unknown, note: string, call: number): string;
  refused(error: unknown, note: string, call: number): string;
  missing(method: string, call: number): string;
  noClass(): string;
};

type ClassPlan = {
  name: string;
  parameters: readonly CodecType[];
  methods: readonly MethodPlan[];
  outputLimit: number;
};

/**
 * Makes `replay`: constructs the candidate's class and replays a test's calls on the object, one
 * after the other. A call that returns a promise is waited for before the next.
 */
export function makeReplay(primordials: Primordials, codec: Codec, arity: Arity, tell: Tell) {
  const { apply, bareArray, construct } = primordials;
  class Anything {}

  const decodeFrom = (
    types: readonly CodecType[],
    given: readonly unknown[],
    first: number,
  ): unknown[] => {
    const values = bareArray<unknown>();
    for (let index = 0; index < types.length; index += 1)
      values[index] = codec.decode(types[index] as CodecType, given[first + index]);
    return values;
  };

  const encode = (type: CodecType, value: unknown, limit: number): string =>
    // What most calls return; the codec makes ready for far more.
    type.kind === 'integer' && primordials.isSafeInteger(value)
      ? primordials.String(value === 0 ? 0 : value)
      : codec.encode(type, value, limit);

  /** Whether `new` can make something of it, found out without running any of it. */
  const isClass = (target: unknown): boolean => {
    try {
      construct(Anything, [], target as () => unknown);
      return true;
    } catch {
      return false;
    }
  };

  /**
   * @param settle hears the answer when a promise was waited for.
   * @returns the answer, or P when it comes later.
   */
  return function replay(
    { name, parameters, methods, outputLimit }: ClassPlan,
    target: unknown,
    input: readonly unknown[],
    settle: (answer: string) => void,
  ): string {
    const calls = input[1] as readonly (readonly unknown[])[];
    let object: Record<string, unknown>;
    let results = '';
    try {
      const values = decodeFrom(parameters, input[0] as unknown[], 0);
      object = construct(target as new () => object, values) as Record<string, unknown>;
    } catch (error) {
      if (!isClass(target)) return tell.noClass();
      return tell.threw(error, arity.ofThrown(name, target, parameters.length), 0);
    }

    const find = (name: unknown): MethodPlan => {
      let index = 0;
      while ((methods[index] as MethodPlan).name !== name) index += 1;
      return methods[index] as MethodPlan;
    };

    const threw = (error: unknown, method: MethodPlan, called: unknown, index: number): string =>
      tell.threw(error, arity.ofThrown(method.name, called, method.parameters.length), index + 1);

    /** @returns the answer when this result ends the test, or null. */
    const keep = (
      method: MethodPlan,
      called: unknown,
      value: unknown,
      index: number,
    ): string | null => {
      const { returns } = method;
      let json = 'null';
      try {
        if (returns !== null) json = encode(returns, value, outputLimit - results.length);
      } catch (error) {
        const note = arity.ofReturned(method.name, called, method.parameters.length);
        return tell.refused(error, note, index + 1);
      }
      results += index === 0 ? json : `,${json}`;
      return results.length > outputLimit ? 'O' : null;
    };

    const resume = (first: number): string => {
      for (let index = first; index < calls.length; index += 1) {
        const call = calls[index] as readonly unknown[];
        const method = find(call[0]);
        let value: unknown;
        let found: unknown;
        try {
          found = object[method.name];
          if (typeof found !== 'function') return tell.missing(method.name, index + 1);
          value = apply(found as () => unknown, object, decodeFrom(method.parameters, call, 1));
        } catch (error) {
          return threw(error, method, found, index);
        }
        if (primordials.isInstance(primordials.PromiseConstructor, value)) {
          primordials.whenSettled(
            value,
            (result) => settle(keep(method, found, result, index) ?? resume(index + 1)),
            (error) => settle(threw(error, method, found, index)),
          );
          return 'P';
        }
        const end = keep(method, found, value, index);
        if (end !== null) return end;
      }
      return `R[${results}]`;
    };
    return resume(0);
  };
}
