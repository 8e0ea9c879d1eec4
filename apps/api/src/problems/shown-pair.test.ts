import { expect, test } from 'vitest';
import { showPair } from './shown-pair.ts';

const list = (length: number, change: Record<number, unknown> = {}) =>
  JSON.stringify(Array.from({ length }, (_, index) => change[index] ?? index));

test.each<[string, string, string, number | undefined]>([
  ['short values', '[1,2]', '[1,3]', undefined],
  ['long values that are the same', list(2_000), list(2_000), undefined],
  ['a difference near the beginning', list(2_000), list(2_000, { 3: -1 }), undefined],
  ['one late', list(2_000), list(2_000, { 1500: -1 }), 5_780],
  ['one at the very end', list(2_000), list(1_999), 8_200],
])('%s', (_name, expected, output, skipped) => {
  const shown = showPair(expected, output, 2_048);
  if (skipped === undefined) {
    expect(shown.expected.skipped).toBeUndefined();
    expect(shown.output.skipped).toBeUndefined();
    return;
  }
  expect(shown.output.skipped).toBe(shown.expected.skipped);
  expect(shown.output.skipped).toBeGreaterThan(skipped - 60);
  for (const [whole, value] of [
    [expected, shown.expected],
    [output, shown.output],
  ] as const) {
    expect(value).toMatchObject({ truncated: true, bytes: whole.length });
    expect(whole.slice(value.skipped)).toMatch(
      new RegExp(`^${value.text.replaceAll(', ', ',').replaceAll(/[\][-]/g, '\\$&')}`),
    );
  }
  expect(shown.expected.text).not.toBe(shown.output.text);
});

test('within a long text nothing is added, and no character is cut in two', () => {
  const text = (end: string) => JSON.stringify(`${'😀, "a" '.repeat(900)}${end}`);
  const { expected, output } = showPair(text('north'), text('south'), 2_048);
  expect(expected.text.endsWith('north"')).toBe(true);
  expect(output.text.endsWith('south"')).toBe(true);
  expect(expected.text.isWellFormed()).toBe(true);
  expect(text('north').endsWith(expected.text)).toBe(true);
});
