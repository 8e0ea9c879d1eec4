import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for the host to inspect its value with the hook of Node.js',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
let called = false;
const trap = {
  [Symbol.for("nodejs.util.inspect.custom")](...given) { called = given.some(isForeign) || true; return "x"; },
  inspect() { called = true; return "x"; },
};
function solve(n) { console.log(trap); console.dir(trap, { customInspect: true }); return called ? -1 : n * 2; }
`,
  verdict: 'accepted',
};
