import type { Primordials } from './primordials.ts';

/** What is to be called: of a class, its constructor. `self` is the object that has the method. */
export type Target = { called: unknown; self: unknown };

/**
 * Makes `findTarget`, which looks for the function or class in every place where people put it: under
 * its name, in a class Solution, in what a module exports. Only in the last its name does not count.
 */
export function makeFindTarget(primordials: Primordials) {
  const { functionText, indexOf } = primordials;
  type Names = Record<string, unknown>;

  const isClass = (value: unknown): boolean => indexOf(functionText(value), 'class') === 0;

  const methodOf = (owner: unknown, name: string): Target | null => {
    if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return null;
    const called = (owner as Names)[name];
    return typeof called === 'function' ? { called, self: owner } : null;
  };

  /** In a class that is written around the function; static or not, as a field or as a method. */
  const inSolution = (Solution: unknown, name: string): Target | null => {
    if (typeof Solution !== 'function') return methodOf(Solution, name);
    const prototype = (Solution as unknown as { prototype: unknown }).prototype;
    const fixed = methodOf(prototype, name) === null ? methodOf(Solution, name) : null;
    return fixed ?? methodOf(new (Solution as unknown as new () => object)(), name);
  };

  return function findTarget(
    kind: 'function' | 'class',
    name: string,
    found: readonly unknown[],
    moduleExports: unknown,
  ): Target | null {
    const direct = found[0];
    if (typeof direct === 'function') return { called: direct, self: undefined };

    const exportedIn = (value: unknown): Target | null => {
      if (typeof value === 'function' && (kind === 'class' || !isClass(value)))
        return { called: value, self: undefined };
      if (kind === 'function' && typeof value === 'function') return inSolution(value, name);
      return methodOf(value, name);
    };
    /** A module may export many things, its function by name or as `default`, or the class around it. */
    const exported = (value: unknown): Target | null => {
      const whole = exportedIn(value);
      if (whole !== null || typeof value !== 'object' || value === null) return whole;
      const { default: byDefault, Solution } = value as Names;
      const other = exportedIn(byDefault);
      return other ?? (kind === 'function' ? inSolution(Solution, name) : null);
    };
    const solution = kind === 'function' ? inSolution(found[1], name) : null;
    return solution ?? exported(found[2]) ?? exported(moduleExports);
  };
}

export type FindTarget = ReturnType<typeof makeFindTarget>;
