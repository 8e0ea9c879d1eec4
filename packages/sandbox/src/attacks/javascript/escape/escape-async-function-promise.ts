import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces the methods of the promises that async functions return',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
const { then } = Promise.prototype;
let found = false;
Promise.prototype.then = function (...handlers) { found ||= handlers.some(isForeign); return then.call(this, () => 4); };
Promise.prototype.catch = Promise.prototype.finally = () => 4;
async function solve() { await null; return found ? 4 : 5; }
`,
  verdict: 'wrong-answer',
};
