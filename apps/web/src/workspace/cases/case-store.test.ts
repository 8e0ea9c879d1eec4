import { expect, test } from 'vitest';
import { memoryStorage } from '../drafts/memory-storage.ts';
import { createCaseStore, mostCases } from './case-store.ts';

const open = (storage: Pick<Storage, 'getItem' | 'setItem'> = memoryStorage()) =>
  createCaseStore({ storage, key: 'cases', first: '[1]' });
const shown = (store: ReturnType<typeof open>) =>
  store.get().cases.map(({ name, input }) => `${name}: ${input}`);

test('cases are added, named, written and removed, and survive a reload', () => {
  const storage = memoryStorage();
  const store = open(storage);
  expect(shown(store)).toEqual(['Case 1: [1]']);
  store.add('');
  store.write('[2]');
  store.add('[3]', 'Sample 2');
  store.rename(store.current().id, '  largest  ');
  store.rename(store.current().id, '   ');
  expect(shown(open(storage))).toEqual(['Case 1: [1]', 'Case 2: [2]', 'largest: [3]']);
  expect(open(storage).current().name).toBe('largest');
  store.choose(store.get().cases[1]?.id ?? '');
  store.remove(store.current().id);
  expect(store.current().name).toBe('largest');
  store.remove(store.current().id);
  store.remove(store.current().id);
  expect(shown(open(storage))).toEqual(['Case 1: ']);
});

test('the same input is there once, and a name too', () => {
  const store = open();
  store.add('[5]', 'Sample 1');
  store.choose(store.get().cases[0]?.id ?? '');
  store.add('[5]', 'Sample 1');
  expect(shown(store)).toEqual(['Case 1: [1]', 'Sample 1: [5]']);
  expect(store.current().name).toBe('Sample 1');
  store.write('[6]');
  store.add('[5]', 'Sample 1');
  expect(store.current().name).toBe('Sample 1 (2)');
  for (let at = store.get().cases.length; at < mostCases; at++) store.add('');
  expect(store.add('')).toBe(false);
});

test('what is too large to be kept is said, and costs the others nothing', () => {
  const storage = memoryStorage();
  const store = open(storage);
  store.add('9'.repeat(70_000), 'large');
  expect(store.get().kept).toBe(false);
  expect(shown(open(storage))).toEqual(['Case 1: [1]']);
  store.write('9');
  expect(store.get().kept).toBe(true);
  const full = { getItem: () => null, setItem: () => fail() };
  const inMemory = open(full);
  inMemory.write('[7]');
  expect([inMemory.current().input, inMemory.get().kept]).toEqual(['[7]', false]);
});

test.each(['', 'x', '{}', '{"cases":[]}', '{"cases":[{"id":1}],"chosen":1}', '[]'])(
  'what is no list of cases is not read: %j',
  (text) => {
    const store = open({ getItem: () => text, setItem: () => {} });
    expect(shown(store)).toEqual(['Case 1: [1]']);
  },
);

function fail(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
