import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lets an async generator catch what is thrown while it is closed',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
let found = false;
async function* inner() { try { yield 1; } finally { yield 2; } }
async function* outer() { try { yield* inner(); } catch (error) { found ||= isForeign(error); } }
async function solve(n) {
  const it = outer();
  await it.next();
  const dig = () => { dig(); };
  try { await it.return({ get then() { dig(); } }); } catch (error) { found ||= isForeign(error); }
  return found ? -1 : n * 2;
}
`,
  verdict: 'accepted',
};
