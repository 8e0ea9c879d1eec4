/**
 * The part of lodash that solutions use, by its names. Travels into the isolate as source text, so it
 * may use nothing from outside itself, and no comments that end with their line.
 */
export function makeLodash() {
  type Key = string | number;
  type By = ((value: unknown) => unknown) | Key | undefined;
  const of = (by: By) => {
    if (typeof by === 'function') return by;
    if (by === undefined) return (value: unknown) => value;
    return (value: unknown) => (value as Record<Key, unknown> | null | undefined)?.[by];
  };
  const list = (values: unknown): unknown[] =>
    Array.isArray(values) || typeof values === 'string' ? [...values] : Object.values(values ?? {});
  const least = (values: unknown, by: By, sign: number) => {
    let found: unknown;
    let best: unknown;
    for (const value of list(values)) {
      const key = of(by)(value);
      if (
        best === undefined ||
        (sign > 0 ? (key as number) < (best as number) : (key as number) > (best as number))
      ) {
        best = key;
        found = value;
      }
    }
    return found;
  };
  const compare = (a: unknown, b: unknown) =>
    (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
  const grouped = (values: unknown, by: By) => {
    const groups: Record<string, unknown[]> = {};
    for (const value of list(values)) {
      const key = String(of(by)(value));
      if (!Object.hasOwn(groups, key)) groups[key] = [];
      groups[key]?.push(value);
    }
    return groups;
  };
  const uniqBy = (values: unknown, by?: By) => {
    const seen = new Set<unknown>();
    return list(values).filter((value) => {
      const key = of(by)(value);
      return seen.has(key) ? false : seen.add(key);
    });
  };
  const sum = (values: unknown, by?: By) =>
    list(values).reduce((total: number, value) => total + (of(by)(value) as number), 0);
  const isEqual = (a: unknown, b: unknown): boolean => {
    if (Object.is(a, b) || a === b) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    if (a instanceof Map && b instanceof Map) return isEqual([...a], [...b]);
    if (a instanceof Set && b instanceof Set) return isEqual([...a], [...b]);
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every(
        (key) =>
          Object.hasOwn(b, key) &&
          isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
      )
    );
  };
  const cloneDeep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cloneDeep);
    if (value instanceof Map)
      return new Map([...value].map(([key, each]) => [key, cloneDeep(each)]));
    if (value instanceof Set) return new Set([...value].map(cloneDeep));
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.create(Object.getPrototypeOf(value));
    for (const [key, each] of Object.entries(value)) copy[key] = cloneDeep(each);
    return copy;
  };
  const range = (...bounds: number[]) => {
    const [start, end] = bounds.length > 1 ? (bounds as [number, number]) : [0, bounds[0] ?? 0];
    const step = bounds[2] ?? (start <= end ? 1 : -1);
    const length = Math.max(0, Math.ceil((end - start) / (step || 1)));
    return Array.from({ length }, (_, index) => start + index * step);
  };
  const orderBy = (values: unknown, by: By | By[] = [], orders: string | string[] = []) => {
    const keys = Array.isArray(by) ? by : [by];
    const directions = Array.isArray(orders) ? orders : [orders];
    return list(values).sort((a, b) => {
      for (const [index, key] of (keys.length > 0 ? keys : [undefined]).entries()) {
        const found = compare(of(key)(a), of(key)(b));
        if (found !== 0) return directions[index] === 'desc' ? -found : found;
      }
      return 0;
    });
  };
  const unzip = (rows: unknown[][]) =>
    Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) =>
      rows.map((row) => row[index]),
    );
  return {
    range,
    orderBy,
    unzip,
    isEqual,
    cloneDeep,
    uniqBy,
    sortBy: (values: unknown, ...by: (By | By[])[]) => orderBy(values, by.flat() as By[]),
    groupBy: grouped,
    countBy: (values: unknown, by: By) =>
      Object.fromEntries(
        Object.entries(grouped(values, by)).map(([key, group]) => [key, group.length]),
      ),
    keyBy: (values: unknown, by: By) =>
      Object.fromEntries(list(values).map((value) => [String(of(by)(value)), value])),
    partition: (values: unknown, test: By) => [
      list(values).filter((value) => of(test)(value)),
      list(values).filter((value) => !of(test)(value)),
    ],
    uniq: (values: unknown) => uniqBy(values),
    sum: (values: unknown) => sum(values),
    sumBy: sum,
    mean: (values: unknown) => sum(values) / list(values).length,
    max: (values: unknown) => least(values, undefined, -1),
    maxBy: (values: unknown, by: By) => least(values, by, -1),
    min: (values: unknown) => least(values, undefined, 1),
    minBy: (values: unknown, by: By) => least(values, by, 1),
    chunk: (values: unknown[], size = 1) =>
      Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
        values.slice(index * size, (index + 1) * size),
      ),
    compact: (values: unknown[]) => values.filter(Boolean),
    flatten: (values: unknown[]) => values.flat(),
    flattenDeep: (values: unknown[]) => values.flat(Number.POSITIVE_INFINITY),
    zip: (...rows: unknown[][]) => unzip(rows),
    zipObject: (keys: Key[], values: unknown[]) =>
      Object.fromEntries(keys.map((key, index) => [key, values[index]])),
    difference: (values: unknown[], ...others: unknown[][]) =>
      values.filter((value) => !others.flat().includes(value)),
    intersection: (first: unknown[], ...others: unknown[][]) =>
      uniqBy(first).filter((value) => others.every((other) => other.includes(value))),
    union: (...all: unknown[][]) => uniqBy(all.flat()),
    without: (values: unknown[], ...out: unknown[]) =>
      values.filter((value) => !out.includes(value)),
    times: (count: number, make: (index: number) => unknown = (index) => index) =>
      Array.from({ length: count }, (_, index) => make(index)),
    fill: (values: unknown[], value: unknown, start?: number, end?: number) =>
      values.fill(value, start, end),
    first: (values: unknown[]) => values[0],
    head: (values: unknown[]) => values[0],
    last: (values: unknown[]) => values[values.length - 1],
    tail: (values: unknown[]) => values.slice(1),
    initial: (values: unknown[]) => values.slice(0, -1),
    take: (values: unknown[], count = 1) => values.slice(0, count),
    takeRight: (values: unknown[], count = 1) => (count === 0 ? [] : values.slice(-count)),
    drop: (values: unknown[], count = 1) => values.slice(count),
    reverse: (values: unknown[]) => values.reverse(),
    clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high),
    inRange: (value: number, start: number, end?: number) =>
      end === undefined ? value >= 0 && value < start : value >= start && value < end,
    isEmpty: (value: unknown) =>
      value instanceof Map || value instanceof Set ? value.size === 0 : list(value).length === 0,
    isNil: (value: unknown) => value === null || value === undefined,
    identity: (value: unknown) => value,
    size: (values: unknown) => list(values).length,
    map: (values: unknown, by: By) => list(values).map((value) => of(by)(value)),
    filter: (values: unknown, by: By) => list(values).filter((value) => of(by)(value)),
    find: (values: unknown, by: By) => list(values).find((value) => of(by)(value)),
    some: (values: unknown, by?: By) => list(values).some((value) => of(by)(value)),
    every: (values: unknown, by?: By) => list(values).every((value) => of(by)(value)),
  };
}
