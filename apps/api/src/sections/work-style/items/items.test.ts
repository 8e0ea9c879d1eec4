import { expect, test } from 'vitest';
import { principles } from '../../principles.ts';
import type { Item } from '../item.ts';
import { items } from './items.ts';

const textsOf = (item: Item) => (item.kind === 'choice' ? [item.a.text, item.b.text] : [item.text]);
const principlesOf = (item: Item) =>
  item.kind === 'choice' ? [item.a.principle, item.b.principle] : [...item.principles];

test('there are 80 items at least, and no id and no sentence twice', () => {
  expect(items.length).toBeGreaterThanOrEqual(80);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const texts = items.flatMap(textsOf);
  expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
});

test.each(Object.keys(principles))('%s is spoken of by four items at least', (principle) => {
  const speaking = items.filter((item) => principlesOf(item).some((one) => one === principle));
  expect(speaking.length).toBeGreaterThanOrEqual(4);
});

test.each(items.map((item) => [item.id, item] as const))(
  '%s is a sentence or two that can be read at a glance, and asks no two things of one kind',
  (_, item) => {
    for (const text of textsOf(item)) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.length).toBeLessThanOrEqual(100);
    }
    expect(new Set(principlesOf(item)).size).toBe(principlesOf(item).length);
  },
);

test.each(items.flatMap((item) => (item.twin === undefined ? [] : [[item.id, item] as const])))(
  '%s asks the same as its twin: of the same kind, of the same principles, on the same sides',
  (_, item) => {
    const twin = items.find(({ id }) => id === item.twin);
    expect(twin?.kind).toBe(item.kind);
    expect(twin?.twin).toBeUndefined();
    expect(twin && principlesOf(twin)).toEqual(principlesOf(item));
  },
);

test('no item is asked more than twice', () => {
  const twins = items.flatMap(({ twin }) => twin ?? []);
  expect(new Set(twins).size).toBe(twins.length);
});
