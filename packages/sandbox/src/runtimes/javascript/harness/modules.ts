/** A module by its name, as `require` gives it: the whole, of which parts may be asked for by path. */
export type GivenModule = { names: readonly string[]; whole: object; byPath: boolean };

/**
 * Makes the `require` of `with-libraries`. Travels into the isolate as source text, so it may use
 * nothing from outside itself, and no comments that end with their line.
 */
export function makeRequire(modules: readonly GivenModule[]) {
  const { hasOwn } = Object;
  /* It says of everything else that it is not there. */
  const refuse = (globalThis as unknown as { require: (name: unknown) => unknown }).require;
  return function require(name: unknown): unknown {
    if (typeof name !== 'string') return refuse(name);
    for (const { names, whole, byPath } of modules) {
      if (names.includes(name)) return whole;
      const slash = name.indexOf('/');
      if (!byPath || !names.includes(name.slice(0, slash))) continue;
      const member = name.slice(slash + 1).replace(/\.js$/, '');
      if (hasOwn(whole, member)) return whole[member as keyof typeof whole];
    }
    return refuse(name);
  };
}
