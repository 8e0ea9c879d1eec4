import type { hardenRealm, LateObject } from './harden-realm.ts';

/**
 * Makes the guard of a hardened realm. After each test it looks at everything in it that is not
 * frozen, and restores what may be restored. It uses nothing that a test could have replaced, and
 * runs no code of the candidate: descriptors are read, getters are not called.
 */
export function makeRealmGuard({ watched, late }: ReturnType<typeof hardenRealm>) {
  const { freeze, getOwnPropertySymbols, isFrozen } = Object;
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const { getPrototypeOf, isExtensible, ownKeys, setPrototypeOf } = Reflect;
  const { exec } = RegExp.prototype;
  const letter = ['a'] as const;
  const globals = globalThis as object;
  const globalPrototype = getPrototypeOf(globals);

  /** Without a prototype: neither methods nor setters of a test get between. */
  const bare = <Item>(items: Item[]): Item[] => {
    setPrototypeOf(items, null);
    return items;
  };
  /** Properties as most built-ins have them: writable, configurable, not enumerable. */
  type Ordinary = { object: object; keys: PropertyKey[]; values: unknown[] };
  const watch = (object: object) => {
    const ordinary: Ordinary = { object, keys: bare([]), values: bare([]) };
    const odd: { key: PropertyKey; was: PropertyDescriptor }[] = bare([]);
    for (const key of ownKeys(object)) {
      const was = getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
      if (was.writable && was.configurable && !was.enumerable) {
        ordinary.keys[ordinary.keys.length] = key;
        ordinary.values[ordinary.values.length] = was.value;
      } else odd[odd.length] = { key, was };
    }
    const prototype = getPrototypeOf(object);
    return {
      object,
      ordinary,
      odd,
      extensible: isExtensible(object),
      prototype,
      count: ownKeys(object).length,
    };
  };
  type Watch = ReturnType<typeof watch>;
  const watches = bare(watched.map(watch));
  /** Without the two that the harness takes away. */
  const knownGlobals = ownKeys(globals).length - 2;
  const mostNewGlobals = 100;
  let globalKeys: PropertyKey[] = [];

  /** Closes what could not be closed before there was a context, and before any candidate's code. */
  const close = (): void => {
    forgetMatches();
    for (let index = 0; index < late.length; index += 1) {
      const { object, names, symbols } = late[index] as LateObject;
      // Keys stand in the order in which they came, symbols after names.
      const keys = ownKeys(object);
      const firstSymbol = keys.length - getOwnPropertySymbols(object).length;
      for (let at = names; at < firstSymbol; at += 1) freezeProperty(object, keys[at]);
      for (let at = firstSymbol + symbols; at < keys.length; at += 1)
        freezeProperty(object, keys[at]);
      freeze(object);
    }
    // They come with the context, and freezing them takes longer than a small test.
    deleteProperty(globals, 'DisposableStack');
    deleteProperty(globals, 'AsyncDisposableStack');
    deleteProperty(globals, 'Float16Array');
    globalKeys = bare(ownKeys(globals));
    for (let at = knownGlobals; at < globalKeys.length; at += 1) {
      freezeProperty(globals, globalKeys[at]);
      defineProperty(globals, globalKeys[at] as PropertyKey, {
        writable: false,
        configurable: false,
      });
    }
  };

  /** Freezes what is behind a property that V8 has added. */
  const freezeProperty = (object: object, key: PropertyKey | undefined): void => {
    const property = getOwnPropertyDescriptor(object, key as PropertyKey) as PropertyDescriptor;
    const parts = [property.value, property.get, property.set];
    for (const part of parts) {
      if ((typeof part !== 'object' && typeof part !== 'function') || part === null) continue;
      if (isFrozen(part) || watched.includes(part)) continue;
      freeze(part);
      for (const inner of ownKeys(part)) freezeProperty(part, inner);
    }
  };

  /**
   * What `RegExp.$1`, `RegExp.input` and the like remember becomes the same for every test. A single
   * letter is searched for without compiling the expression, which would take 0.1 ms.
   */
  const forgetMatches = () => apply(exec, /a/, letter);

  /** Whether the next test finds the realm as the first one did. If not, it must not be used again. */
  const restore = (): boolean => {
    forgetMatches();
    return areWatchedAsBefore() && restoreGlobals();
  };

  const areWatchedAsBefore = (): boolean => {
    for (let index = 0; index < watches.length; index += 1) {
      const { object, ordinary, odd, extensible, prototype, count } = watches[index] as Watch;
      if (isExtensible(object) !== extensible || getPrototypeOf(object) !== prototype) return false;
      if (extensible && ownKeys(object).length !== count) return false;
      if (!isOrdinaryAsBefore(ordinary) || !isOddAsBefore(object, odd)) return false;
    }
    return true;
  };

  /** What a descriptor lacks is not found above it: nothing can be added to Object.prototype. */
  const isOrdinaryAsBefore = ({ object, keys, values }: Ordinary): boolean => {
    for (let index = 0; index < keys.length; index += 1) {
      const is = getOwnPropertyDescriptor(object, keys[index] as PropertyKey);
      if (is === undefined || is.value !== values[index]) return false;
      if (!is.writable || !is.configurable || is.enumerable) return false;
    }
    return true;
  };

  const isOddAsBefore = (object: object, odd: Watch['odd']): boolean => {
    for (let index = 0; index < odd.length; index += 1) {
      const { key, was } = odd[index] as Watch['odd'][number];
      const is = getOwnPropertyDescriptor(object, key);
      if (is === undefined || is.value !== was.value || is.get !== was.get) return false;
      if (is.set !== was.set || is.writable !== was.writable) return false;
      if (is.enumerable !== was.enumerable || is.configurable !== was.configurable) return false;
    }
    return true;
  };

  /** Takes away what the test added. What was there before cannot be changed, nor change places. */
  const restoreGlobals = (): boolean => {
    if (getPrototypeOf(globals) !== globalPrototype || !isExtensible(globals)) return false;
    const keys = ownKeys(globals);
    if (keys.length === globalKeys.length) return true;
    // A fresh context is made sooner than so many are taken away, and this has no time limit.
    if (keys.length > globalKeys.length + mostNewGlobals) return false;
    let known = 0;
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as PropertyKey;
      if (key === globalKeys[known]) known += 1;
      else if (!deleteProperty(globals, key)) return false;
    }
    return known === globalKeys.length;
  };

  return { close, restore, isOrdinaryAsBefore };
}

export type RealmGuard = ReturnType<typeof makeRealmGuard>;
