/**
 * Makes `solve` from the reference class of a class signature: constructs one object and replays the
 * calls on it, giving one result a call, null where nothing is returned.
 *
 * The results are typed by the signature only once they are checked, which loading does; until then
 * they fit any of its results.
 */
export function replay<Arguments extends readonly never[]>(
  Reference: new (...given: Arguments) => object,
): (
  constructorArguments: readonly unknown[],
  calls: readonly (readonly [method: string, ...given: readonly unknown[]])[],
) => never[] {
  return (constructorArguments, calls) => {
    const object = Reflect.construct(Reference, structuredClone(constructorArguments));
    return calls.map(([name, ...given]) => {
      const method: unknown = Reflect.get(object, name);
      if (typeof method !== 'function')
        throw new TypeError(`the reference ${Reference.name} has no method \`${name}\``);
      const result: unknown = Reflect.apply(method, object, structuredClone(given));
      // A copy, because the object may go on changing what it handed out.
      return (result === undefined ? null : structuredClone(result)) as never;
    });
  };
}
