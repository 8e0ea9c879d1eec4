import { expect, test } from 'vitest';
import { markDifferences } from '../problem/difference.ts';
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

const tolerance = { absolute: 1e-3, relative: 0 };
/** Each element written otherwise than in the other, and longer, by less than is allowed. */
const decimals = (length: number, digits: string, change: Record<number, string> = {}) =>
  `[${Array.from({ length }, (_, at) => `${at}.5${change[at] ?? digits}`).join(', ')}]`;

test.each([900, 1_500, 1_990])('what is allowed is passed over, up to element %i', (at) => {
  const [text, unlike] = [decimals(2_000, '00004', { [at]: '7' }), decimals(2_000, '0003')];
  const fold = foldAround(text, unlike, tolerance);
  const segments = markDifferences(fold?.text ?? '', fold?.unlike ?? '', tolerance);
  expect(segments.filter(({ different }) => different)).toEqual([{ text: '7', different: true }]);
  expect(fold?.unlike).toMatch(/^\d+\.5/);
});

test('not folded: nothing but what is allowed', () => {
  expect(foldAround(decimals(900, '00004'), decimals(900, '0003'), tolerance)).toBeNull();
});
