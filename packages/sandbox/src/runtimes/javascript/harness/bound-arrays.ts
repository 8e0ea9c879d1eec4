/**
 * Lets the two built-ins that write a whole array at once fail at once, where it could never fit. V8
 * keeps an array of so many elements as a dictionary, of 50 bytes and more for each, and fills it for
 * seconds in which nothing can stop it: a program out of memory would look like one out of time.
 * It fails as a buffer of that size does. Runs while the snapshot is made.
 */
export function boundArrays(): void {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { isArray } = Array;
  const { hasOwn } = Object;
  const NativeRangeError = RangeError;
  /** V8 makes longer ones dictionaries; of fewer elements it takes the memory first. */
  const mostElements = 2 ** 25;

  const refuse = (): never => {
    throw new NativeRangeError('Array buffer allocation failed');
  };
  /** Where a relative index of a built-in lies. */
  const positionOf = (index: unknown, length: number, ifMissing: number): number => {
    if (typeof index !== 'number') return ifMissing;
    if (index < 0) return index + length < 0 ? 0 : index + length;
    return index < length ? index : length;
  };
  /** Of an own property, so that nothing of the candidate's runs. */
  const ownLength = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || !hasOwn(value, 'length')) return 0;
    const length: unknown = getOwnPropertyDescriptor(value, 'length')?.value;
    return typeof length === 'number' ? length : 0;
  };

  const nativeFill = Array.prototype.fill;
  const nativeFrom = Array.from as (...given: unknown[]) => unknown[];
  const bounded = {
    fill(this: unknown[], value: unknown, start?: unknown, end?: unknown): unknown {
      if (isArray(this) && this.length > mostElements) {
        const { length } = this;
        const size = positionOf(end, length, length) - positionOf(start, length, 0);
        if (size > mostElements) refuse();
      }
      return apply(nativeFill, this, [value, start, end]);
    },
    from(this: unknown, items: unknown, map?: unknown, self?: unknown): unknown {
      if (ownLength(items) > mostElements) refuse();
      return apply(nativeFrom, this, [items, map, self]);
    },
  };
  for (const [owner, key, length] of [
    [Array.prototype, 'fill', 1],
    [Array, 'from', 1],
  ] as const) {
    const value = bounded[key as keyof typeof bounded];
    defineProperty(value, 'length', { value: length });
    defineProperty(owner, key, { value });
  }
}
