import { describe, expect, it } from 'vitest';
import { mutate } from './mutate.ts';

const changesOf = async (text: string) =>
  (await mutate(text)).mutants.map(({ line, before, after }) => `${line}: ${before} → ${after}`);

describe('the changes of a program', () => {
  it('are shown by their lines', async () => {
    const text = `export function rest(a: number, b: number): number {
  while (a >= b) {
    a -= b;
  }
  return a;
}
`;
    expect(await changesOf(text)).toEqual([
      '1: export function rest(a: number, b: number): number { → export function rest(a: number, b: number): number {}',
      '2: while (a >= b) { → while (false) {',
      '2: while (a >= b) { → while (a > b) {',
      '2: while (a >= b) { → while (a < b) {',
      '2: while (a >= b) { → while (a >= b) {}',
      '3: a -= b; → a += b;',
    ]);
  });

  it.each([
    ['a throw', "export const f = () => { throw new Error('odd'); };"],
    ['what only throws', "export const f = (n: number) => { if (n < 0) throw new Error('odd'); };"],
    [
      'what only throws, in a block',
      "export const f = (n: number) => { if (n < 0) { throw new Error('odd'); } };",
    ],
    ['a ?. behind an index', 'export const f = (list: { n: number }[]) => list[0]?.n;'],
    ['an empty list', 'export const f = () => { const list: number[] = []; return list; };'],
  ])('leave out %s', async (_, text) => {
    const { mutants, excluded } = await mutate(text);
    expect(excluded).toBeGreaterThan(0);
    // What remains is the whole function's body or arrow.
    expect(
      mutants.map(({ after }) => after).filter((after) => !/=> (\{\}|undefined);$/.test(after)),
    ).toEqual([]);
  });

  it('can be switched on one at a time', async () => {
    const { mutants, program } = await mutate('export const twice = (n: number) => n * 2;\n');
    const division = mutants.find(({ after }) => after.includes('n / 2'));
    const run = async (code: string): Promise<number> => {
      const plain = code.replaceAll(/: (?:number|boolean|string|void)(?:\[\])?/g, '');
      const module = await import(`data:text/javascript,${encodeURIComponent(plain)}`);
      return module.twice(6);
    };
    expect(await run(program(null))).toBe(12);
    expect(await run(program(division?.id ?? ''))).toBe(3);
  });
});
