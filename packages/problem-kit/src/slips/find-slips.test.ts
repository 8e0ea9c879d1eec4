import type { Signature } from '@dryrun/judge';
import { describe, expect, it } from 'vitest';
import { findSlips } from './find-slips.ts';

const signature: Signature = {
  kind: 'function',
  name: 'f',
  parameters: [
    { name: 'list', type: 'integer[]' },
    { name: 'k', type: 'integer' },
  ],
  returns: 'integer',
};
const slipsOf = async (text: string, canBeEmpty = false) =>
  (await findSlips(text, signature, [], () => canBeEmpty)).mutants.map(
    ({ kind, after }) => `${kind}: ${after}`,
  );

describe('the slips of a program', () => {
  it.each([
    [
      'const best = Infinity;',
      ['1e9', '1e10', '1e12'].map((n) => `small infinity: const best = ${n};`),
    ],
    [
      'const best = -Infinity;',
      [
        'small infinity: const best = -1e9;',
        'small infinity: const best = 0;',
        'small infinity: const best = -1e10;',
        'small infinity: const best = -1e12;',
      ].sort(),
    ],
    ['if (best === Infinity) found();', []],
    ['const q = Math.floor(x / y);', ['32 bits: const q = ((x / y) | 0);']],
    ['sum += x;', ['32 bits: sum = (sum + (x)) | 0;']],
    ['const c = a + b + c;', ['32 bits: const c = ((a + b + c) | 0);']],
    ['const c = a * b;', ['32 bits: const c = ((a * b) | 0);']],
    ['const c = list[a + b];', []],
    ['for (let i = a + b; i < n; i += step) g(i);', []],
    ['i += 1;', []],
    ['const c = a + 1;', []],
    ['const text = a + "," + b;', []],
    [
      'const top = 31 - Math.clz32(x);',
      ['log2: const top = 31 - (31 - Math.floor(Math.log2(x)));'],
    ],
    ['const bit = 2 ** k;', ['shift: const bit = (1 << (k));']],
    ['const half = n / 2;', ['shift: const half = ((n) >> 1);']],
    [
      'const key = `\u0024{a},\u0024{b}`;',
      [
        'joined key: const key = `\u0024{(a)}\u0024{(b)}`;',
        'packed key: const key = (Number((a)) * 1000 + Number((b)));',
        'packed key: const key = (Number((a)) * 1e9 + Number((b)));',
      ].sort(),
    ],
    ['const key = parts.join(",");', ["joined key: const key = parts.join('');"]],
    ['const sorted = list.sort((a, b) => a - b);', ['sort: const sorted = list.sort();']],
    ['const sorted = list.sort();', []],
    ['const x = list[0] ?? -1;', ['sentinel: const x = (list[0] || (-1));']],
    ['const x = list[0] ?? 0;', []],
    ['const x = map.get(k) ?? [];', []],
    ['if (x === undefined) stop();', ['sentinel: if ((!(x))) stop();']],
    ['if (x !== null) go();', ['sentinel: if ((!!(x))) go();']],
    [
      'const at = new Map(); if (at.has(k)) go();',
      ['sentinel: const at = new Map(); if (Boolean(at.get(k))) go();'],
    ],
    ['const at = new Set(); if (at.has(k)) go();', []],
  ])('%s', async (text, slips) => {
    expect((await slipsOf(text)).sort()).toEqual([...slips].sort());
  });

  it('mark a place late, when it is taken up', async () => {
    const text = `for (const place of queue) {
  for (const next of around(place)) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(next);
  }
}`;
    const { mutants, program } = await findSlips(text, signature, [], () => false);
    expect(mutants.map(({ kind }) => kind)).toEqual(['late mark']);
    expect(
      program(mutants[0]?.id ?? null),
    ).toBe(`for (const place of queue) { seen.add(place as never);
  for (const next of around(place)) {
    if (seen.has(next)) continue;
    
    queue.push(next);
  }
}`);
  });

  it('take an infinity for small in all places at once', async () => {
    const slips = await slipsOf('let a = Infinity;\nif (b === Infinity) g();\nlet c = Infinity;');
    expect(slips.filter((slip) => slip.includes('every'))).toEqual([
      'small infinity: 1e9 for every infinity',
      'small infinity: 1e10 for every infinity',
      'small infinity: 1e12 for every infinity',
    ]);
  });

  it('return early where a list may be empty', async () => {
    const text = 'export function f(list: number[], k: number): number {\n  return k;\n}';
    expect(await slipsOf(text, true)).toEqual([
      'empty: export function f(list: number[], k: number): number { if (list.length === 0) return 0 as never;',
      'empty: export function f(list: number[], k: number): number { if (list.length === 0) return -1 as never;',
    ]);
    expect(await slipsOf(text, false)).toEqual([]);
  });

  it('leave out what their author names, which stands there once', async () => {
    const text = 'let a = 1;\nlet b = 1;';
    const named = (line: string) =>
      findSlips(text, signature, [{ rule: 'b', line, replacement: 'let b = 2;' }], () => false);
    const { mutants, program } = await named('let b = 1;');
    expect(mutants).toMatchObject([{ kind: 'left out', rule: 'b', line: 2, before: 'let b = 1;' }]);
    expect(program(mutants[0]?.id ?? null)).toBe('let a = 1;\nlet b = 2;');
    await expect(named('let c')).rejects.toThrow('does not stand in reference.ts');
    await expect(named('let')).rejects.toThrow('stands more than once');
  });
});
