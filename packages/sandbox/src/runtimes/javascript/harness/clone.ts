import type { Primordials } from './primordials.ts';

/**
 * Makes `structuredClone`, which candidates know from Node and the browser, for what their data is
 * made of: arrays, plain objects, maps, sets, dates, typed arrays. Cycles are kept.
 */
export function makeClone(primordials: Primordials) {
  const { isArray, keys, newMap, mapGet, mapSet, newSet, setAdd } = primordials;

  return function structuredClone(value: unknown): unknown {
    const done = newMap();

    const clone = (part: unknown): unknown => {
      if (typeof part === 'function' || typeof part === 'symbol')
        throw new primordials.TypeErrorConstructor(`a ${typeof part} could not be cloned`);
      if (typeof part !== 'object' || part === null) return part;
      const before = mapGet(done, part);
      if (before !== undefined) return before;
      if (isArray(part)) {
        const copy: unknown[] = [];
        mapSet(done, part, copy);
        copy.length = part.length;
        for (let index = 0; index < part.length; index += 1) copy[index] = clone(part[index]);
        return copy;
      }
      if (primordials.typedArrayName(part) !== undefined)
        return primordials.typedArraySlice(part as Int8Array);
      return attempt(() => cloneMap(part)) ?? attempt(() => cloneSet(part)) ?? cloneOther(part);
    };

    const attempt = (cloneKind: () => unknown): unknown => {
      try {
        return cloneKind();
      } catch (error) {
        if (primordials.isInstance(primordials.TypeErrorConstructor, error)) return undefined;
        throw error;
      }
    };

    const cloneMap = (map: object): unknown => {
      primordials.mapSize(map);
      const copy = newMap();
      mapSet(done, map, copy);
      primordials.mapForEach(map as Map<unknown, unknown>, (item, key) => {
        mapSet(copy, clone(key), clone(item));
      });
      return copy;
    };

    const cloneSet = (set: object): unknown => {
      primordials.setSize(set);
      const copy = newSet();
      mapSet(done, set, copy);
      primordials.setForEach(set as Set<unknown>, (item) => {
        setAdd(copy, clone(item));
      });
      return copy;
    };

    const cloneOther = (object: object): unknown => {
      const time = attempt(() => primordials.dateTime(object as Date));
      if (typeof time === 'number') return primordials.newDate(time);
      const copy: Record<string, unknown> = {};
      mapSet(done, object, copy);
      const names = keys(object);
      for (let index = 0; index < names.length; index += 1) {
        const name = names[index] as string;
        copy[name] = clone((object as Record<string, unknown>)[name]);
      }
      return copy;
    };

    return clone(value);
  };
}

export type Clone = ReturnType<typeof makeClone>;
