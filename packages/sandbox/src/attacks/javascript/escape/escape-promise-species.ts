import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'gives its promise a species that is handed the functions that settle it',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
let found = false;
class Thief extends Promise {
  constructor(executor) {
    super((resolve, reject) => { found ||= isForeign(resolve) || isForeign(reject); executor(resolve, reject); });
  }
  static get [Symbol.species]() { return Thief; }
  then(...handlers) { found ||= handlers.some(isForeign); return super.then(() => 4, () => 4); }
}
function solve(n) { return found ? -1 : Thief.resolve(5); }
`,
  verdict: 'wrong-answer',
};
