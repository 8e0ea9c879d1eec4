import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes getters and setters of everything that it was given',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
function solve(n) {
  for (const root of [globalThis, console, ListNode, TreeNode, structuredClone, queueMicrotask, require, module]) {
    for (let object = root; object; object = Object.getPrototypeOf(object)) {
      for (const key of Reflect.ownKeys(object)) {
        const parts = [object.__lookupGetter__?.(key), object.__lookupSetter__?.(key)];
        if (parts.some(isForeign)) return -1;
      }
    }
  }
  return n * 2;
}
`,
  verdict: 'accepted',
};
