import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { limitMemory } from './wasm-memory.ts';

/** Its `memory` may grow as far as addresses go: magic number, version, memory section, exports. */
const small = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[5, 3, 1, 0, 2],
  ...[7, 5, 1, 1, 0x6d, 2, 0],
];

type Exports = { instance: { exports: { m: { grow(pages: number): number } } } };

test.each([
  [3, true, false],
  [200, true, true],
  [20_000, true, true],
])('a maximum of %i pages is kept', async (maximum, one, many) => {
  const limited = limitMemory(new Uint8Array(small), maximum);
  const grown = async (pages: number) => {
    const { instance }: Exports = await (globalThis as never as Assembly).WebAssembly.instantiate(
      limited,
    );
    try {
      return instance.exports.m.grow(pages) === 2;
    } catch {
      return false;
    }
  };
  expect([await grown(1), await grown(100), await grown(maximum)]).toEqual([one, many, false]);
});

type Assembly = { WebAssembly: { instantiate(bytes: Uint8Array): Promise<Exports> } };

test('Pyodide keeps its length but for some bytes', () => {
  const file = createRequire(import.meta.url).resolve('pyodide/pyodide.asm.wasm');
  const whole = readFileSync(file);
  expect(Math.abs(limitMemory(whole, 32_768).length - whole.length)).toBeLessThan(8);
});

test('a module without memory is refused', () => {
  expect(() => limitMemory(new Uint8Array(small.slice(0, 8)), 1)).toThrow('no memory section');
});
