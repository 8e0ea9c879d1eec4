/**
 * The functions in this folder run inside the isolate, in the candidate's own realm. They travel
 * there as source text, so none may use anything from outside itself.
 *
 * Candidates may replace any global and any method of any prototype. Therefore everything is taken
 * here, before their code runs, and the harness neither calls methods, nor iterates with `for of`
 * or spread, nor writes to arrays that have a prototype, nor reads properties that may be absent.
 */
export function capturePrimordials() {
  const { apply, construct, getPrototypeOf, setPrototypeOf, getOwnPropertyDescriptor } = Reflect;

  /** `uncurry(method)(self, a)` is `self.method(a)`, whatever became of `Function.prototype`. */
  const uncurry =
    <Self, Arguments extends unknown[], Result>(
      method: (this: Self, ...args: Arguments) => Result,
    ) =>
    (self: Self, ...args: Arguments): Result =>
      apply(method, self, args);

  const getter = (prototype: object, key: PropertyKey) => {
    const get = getOwnPropertyDescriptor(prototype, key)?.get;
    if (get === undefined) throw new Error(`no getter for ${String(key)}`);
    return uncurry(get as (this: unknown) => unknown);
  };
  const NativeSet = Set;
  const NativeMap = Map;
  const NativeDate = Date;
  const NativeArray = Array;
  const NativeInt32Array = Int32Array;
  const typedArrayPrototype = getPrototypeOf(Int8Array.prototype) as object;
  const typedArrayBuffer = getter(typedArrayPrototype, 'buffer') as (array: unknown) => ArrayBuffer;

  return {
    apply,
    construct,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    hasOwn: Object.hasOwn,
    ErrorConstructor: Error,
    TypeErrorConstructor: TypeError,
    PromiseConstructor: Promise,
    ObjectConstructor: Object,
    String,
    Number,
    parseInt,
    parseFloat,
    isArray: Array.isArray,
    isFinite: Number.isFinite,
    isSafeInteger: Number.isSafeInteger,
    jsonParse: JSON.parse,
    jsonStringify: JSON.stringify as (value: unknown) => string,
    keys: Object.keys,
    objectValues: Object.values as (object: object) => unknown[],
    isInstance: uncurry(Function.prototype[Symbol.hasInstance]) as (
      whose: unknown,
      value: unknown,
    ) => boolean,
    whenSettled: uncurry(Promise.prototype.then) as (
      promise: unknown,
      onValue: (value: unknown) => void,
      onError: (error: unknown) => void,
    ) => unknown,
    slice: uncurry(String.prototype.slice),
    indexOf: uncurry(String.prototype.indexOf),
    functionText: uncurry(Function.prototype.toString) as (value: unknown) => string,
    symbolText: uncurry(Symbol.prototype.toString),
    newDate: (time: number) => new NativeDate(time),
    dateTime: uncurry(Date.prototype.getTime),
    dateText: uncurry(Date.prototype.toISOString),
    regExpText: uncurry(RegExp.prototype.toString),
    mapSize: getter(Map.prototype, 'size'),
    newMap: () => new NativeMap<unknown, unknown>(),
    mapGet: uncurry(Map.prototype.get),
    mapSet: uncurry(Map.prototype.set),
    mapForEach: uncurry(Map.prototype.forEach),
    setSize: getter(Set.prototype, 'size'),
    setForEach: uncurry(Set.prototype.forEach),
    newSet: () => new NativeSet<unknown>(),
    setHas: uncurry(Set.prototype.has),
    setAdd: uncurry(Set.prototype.add),
    /** The name of a typed array's class, or undefined for anything else. */
    typedArrayName: getter(typedArrayPrototype, Symbol.toStringTag),
    typedArrayLength: getter(typedArrayPrototype, 'length') as (array: unknown) => number,
    /** A part of a block, of which the array is all of its buffer. */
    int32View: (array: Int32Array, start: number, length: number) =>
      new NativeInt32Array(typedArrayBuffer(array), start * 4, length),
    typedArraySlice: uncurry((typedArrayPrototype as Int8Array).slice),
    /** An ordinary array of holes, to be filled. */
    newArray: (length: number) => new NativeArray<unknown>(length),
    /** An array without a prototype: no setter, no toJSON, no method that could be replaced. */
    bareArray: <Element>(): Element[] => {
      const array: Element[] = [];
      setPrototypeOf(array, null);
      return array;
    },
  };
}

export type Primordials = ReturnType<typeof capturePrimordials>;
