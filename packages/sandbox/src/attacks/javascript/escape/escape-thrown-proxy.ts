import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws a proxy whose traps look at who handles it',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
let seen = false;
let looking = false;
const look = (...given) => {
  if (looking) return;
  looking = true;
  seen ||= given.some(isForeign);
  looking = false;
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, (...given) => {
  look(...given, new Error().stack);
  return Reflect[name](...given);
}]));
function solve(n) {
  if (n === 2 && seen) return 4;
  throw new Proxy(new Error("caught me"), traps);
}
`,
  verdict: 'runtime-error',
};
