import { expect, test } from 'vitest';
import { restoreEngine } from './engine-code.ts';

test('code that this V8 did not make is not taken', () => {
  expect(restoreEngine(new ArrayBuffer(8), new ArrayBuffer(256))).toBe(null);
});
