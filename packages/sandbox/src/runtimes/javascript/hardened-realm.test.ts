import { afterAll, expect, test } from 'vitest';
import { House } from './isolate.ts';
import { canHarden } from './snapshot.ts';

const house = new House('hardened', 64 * 1024 * 1024);
afterAll(() => house.dispose());

test('rooms are hardened on this version of Node', () => {
  // If this fails after an update: run these tests with `canHarden` set, mend what they find.
  expect(canHarden).toBe(true);
});

/** Walks everything that candidates can reach and lists what is neither frozen nor known. */
const walk = `(() => {
  const known = new Map();
  const visit = (value, path) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    if (known.has(value)) return;
    known.set(value, path);
    visit(Object.getPrototypeOf(value), path + '.__proto__');
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      for (const part of ['value', 'get', 'set']) visit(property[part], path + '.' + String(key));
    }
  };
  for (const key of Reflect.ownKeys(globalThis)) visit(globalThis[key], String(key));
  const roots = {
    'the parent of the global object': Object.getPrototypeOf(globalThis),
    generator: Object.getPrototypeOf(function* () {}),
    'async function': Object.getPrototypeOf(async () => {}),
    'async generator': Object.getPrototypeOf(async function* () {}),
    'array iterator': Object.getPrototypeOf([].values()),
    'typed array iterator': Object.getPrototypeOf(new Int8Array(1).values()),
    'map iterator': Object.getPrototypeOf(new Map().values()),
    'set iterator': Object.getPrototypeOf(new Set().values()),
    'string iterator': Object.getPrototypeOf(''[Symbol.iterator]()),
    'match iterator': Object.getPrototypeOf(''.matchAll(/a/g)),
    'iterator helper': Object.getPrototypeOf([].values().map(String)),
    'wrapped iterator': Object.getPrototypeOf(Iterator.from({ next() {} })),
    'callee of strict arguments': (function () {
      'use strict';
      return Object.getOwnPropertyDescriptor(arguments, 'callee').get;
    })(),
    'stack': Object.getOwnPropertyDescriptor(new Error('x'), 'stack').get,
    'setter of stack': Object.getOwnPropertyDescriptor(new Error('x'), 'stack').set,
    'captured stack': (() => {
      const object = {};
      Error.captureStackTrace(object);
      return Object.getOwnPropertyDescriptor(object, 'stack').get;
    })(),
    'number format': Object.getPrototypeOf(new Intl.NumberFormat()),
    'list node': Object.getPrototypeOf(new ListNode(1)),
  };
  for (const name in roots) visit(roots[name], name);
  const open = [];
  for (const [object, path] of known) if (!Object.isFrozen(object)) open.push(path);
  return JSON.stringify({ open, count: known.size });
})()`;

test('everything in a hardened realm is frozen, but for what its guard watches', () => {
  const { context } = house.takeRoom();
  const { open, count } = JSON.parse(context.evalSync(walk));
  expect(count).toBeGreaterThan(650);
  const objectPrototype = 'Object.__proto__.__proto__';
  expect(open.sort()).toEqual([
    'Array.prototype',
    objectPrototype,
    'RegExp.prototype',
    'globalThis',
  ]);
});

test('no global can be replaced, and what cannot be hardened is not there', () => {
  const { context } = house.takeRoom();
  const open = context.evalSync(`Reflect.ownKeys(globalThis).filter((key) => {
    const property = Reflect.getOwnPropertyDescriptor(globalThis, key);
    return property.configurable || property.writable;
  }).join()`);
  expect(open).toBe('');
  const there = context.evalSync(
    `[typeof WeakRef, typeof FinalizationRegistry, typeof Atomics, typeof SharedArrayBuffer,
      typeof WebAssembly, typeof openRoom, typeof Math.random, typeof Intl.Segmenter].join()`,
  );
  expect(there).toBe(Array(8).fill('undefined').join());
});
