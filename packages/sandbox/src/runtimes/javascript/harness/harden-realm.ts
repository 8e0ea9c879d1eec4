/**
 * Freezes the built-in objects of a realm, so that one test can run after another in it without
 * leaving anything behind. The idea is that of hardened primordials (SES, `lockdown` in
 * https://github.com/endojs/endo/tree/master/packages/ses). Runs while the snapshot is made.
 *
 * Three objects stay as they are, for the guard to compare after each test. Frozen, they would make
 * candidates' code slow (V8 leaves its fast paths for arrays and regular expressions, 5 to 8 times)
 * or break it (`counts.toString = 1` fails when the inherited property is read-only).
 *
 * What can neither be frozen nor compared is not there: weak references and finalizers tell of an
 * earlier test or run its code, `Math.random` can be brought into a state that is a message.
 *
 * @returns the objects to watch, and those that can only be frozen when a context is there.
 */
export function hardenRealm(): { watched: object[]; late: LateObject[] } {
  const { freeze, preventExtensions } = Object;
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const globals = globalThis as unknown as Record<string, unknown>;
  const parent = (object: unknown) => getPrototypeOf(object as object) as object;

  delete globals.WeakRef;
  delete globals.FinalizationRegistry;
  // Making one only to freeze what is behind it costs milliseconds.
  delete (Intl as { Segmenter?: unknown }).Segmenter;
  Object.assign(Math, { random: undefined });

  const watched: object[] = [Object.prototype, Array.prototype, RegExp.prototype];
  const asyncGenerator = (async function* () {})();
  // V8 13.6 adds to these whenever it makes a context, and breaks down when it cannot.
  const asyncIteratorPrototype = parent(parent(parent(asyncGenerator)));
  const late = [
    Promise,
    RegExp,
    Error,
    Math,
    Atomics,
    DataView.prototype,
    Iterator.prototype,
    asyncIteratorPrototype,
  ];

  const known = new Set<object>();
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    if (known.has(value)) return;
    known.add(value);
    visit(getPrototypeOf(value));
    for (const key of ownKeys(value)) {
      const property = getOwnPropertyDescriptor(value, key);
      visit(property?.value);
      visit(property?.get);
      visit(property?.set);
    }
  };
  visit(globalThis);
  // To these no property of a global leads.
  const hidden = [
    parent(function* () {}),
    parent(async () => {}),
    parent(async function* () {}),
    parent([].values()),
    parent(new Map().values()),
    parent(new Set().values()),
    parent(''[Symbol.iterator]()),
    parent(''.matchAll(/a/g)),
    parent(Iterator.from([]).map(String)),
    parent(Iterator.from({ next: () => ({ done: true, value: 0 }) })),
  ];
  hidden.forEach(visit);
  const stack = getOwnPropertyDescriptor(new Error(), 'stack');
  visit(stack?.get);
  visit(stack?.set);

  known.delete(globalThis);
  for (const object of known)
    if (!watched.includes(object) && !late.includes(object as never)) freeze(object);
  for (const key of ownKeys(globals)) {
    // Taken away when a context is opened; V8 needs them until then.
    if (key === 'Atomics' || key === 'SharedArrayBuffer') continue;
    const property = getOwnPropertyDescriptor(globals, key);
    if (property?.configurable)
      defineProperty(globals, key, { writable: false, configurable: false });
  }
  // Nothing may be added; this alone costs no fast path. Of regular expressions it would.
  preventExtensions(Object.prototype);
  preventExtensions(Array.prototype);
  const countKeys = (object: object) => ({
    names: Object.getOwnPropertyNames(object).length,
    symbols: Object.getOwnPropertySymbols(object).length,
  });
  return { watched, late: late.map((object) => ({ object, ...countKeys(object) })) };
}

/** With how many properties it had when the snapshot was made. */
export type LateObject = { object: object; names: number; symbols: number };
