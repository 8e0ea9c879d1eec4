import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'listens on Array.prototype to what the host puts into arrays',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
let found = false;
for (const key of [0, 1, 2, "constructor", Symbol.species, Symbol.isConcatSpreadable, "at", "done", "value"]) {
  Object.defineProperty(Array.prototype, key, {
    configurable: true,
    get() { found ||= isForeign(this); return undefined; },
    set(value) { found ||= isForeign(this) || isForeign(value); Object.defineProperty(this, key, { value, writable: true }); },
  });
}
function solve(values) { return found ? [-1] : [values.length]; }
`,
  signature: {
    kind: 'function',
    name: 'solve',
    parameters: [{ name: 'values', type: 'integer[]' }],
    returns: 'integer[]',
  },
  tests: [
    { input: [[1, 2]], expected: [2] },
    { input: [[1, 2, 3]], expected: [3] },
  ],
  verdict: 'accepted',
};
