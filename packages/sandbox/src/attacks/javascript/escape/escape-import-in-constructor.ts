import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports from functions made of text, of every kind',
  code: `
async function solve(n) {
  const kinds = [function () {}, function* () {}, async () => {}, async function* () {}];
  for (const kind of kinds) {
    const made = new kind.constructor("return import('node:fs')")();
    const value = typeof made.next === "function" ? (await made.next()).value : made;
    if ((await value)?.readFileSync) return -1;
  }
  return n * 2;
}
`,
  verdict: 'runtime-error',
};
