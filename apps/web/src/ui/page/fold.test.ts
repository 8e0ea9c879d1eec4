import { expect, test } from 'vitest';
import { foldAround } from './fold.ts';

const list = (length: number, change: Record<number, number> = {}) =>
  `[${Array.from({ length }, (_, index) => change[index] ?? index).join(', ')}]`;

test.each<[string, string, string]>([
  ['short', list(100), list(100, { 90: -1 })],
  ['the same', list(2_000), list(2_000)],
  ['differing at once', list(2_000), list(2_000, { 5: -1 })],
])('not folded: %s', (_name, text, unlike) => {
  expect(foldAround(text, unlike)).toBeNull();
});

test.each([900, 1_500, 1_999])('folded around element %i', (at) => {
  const [text, unlike] = [list(2_000), list(2_000, { [at]: -1 })];
  const fold = foldAround(text, unlike);
  expect(fold?.text).toContain(`${at - 1}, ${at}`);
  expect(fold?.unlike).toContain(`${at - 1}, -1`);
  expect(fold?.text).toMatch(/^\d+, /);
  expect((fold?.before ?? 0) + (fold?.text.length ?? 0) + (fold?.after ?? 0)).toBe(text.length);
  expect(text.slice(fold?.before)).toMatch(new RegExp(`^${fold?.text.replace(/[\][]/g, '\\$&')}`));
});

test('a text that goes on where the other ends', () => {
  const fold = foldAround(list(2_000), list(1_000).replace(']', ''));
  expect(fold?.text).toContain('999, 1000');
});
