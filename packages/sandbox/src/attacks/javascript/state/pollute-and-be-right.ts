import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'breaks every built-in it can and still answers right',
  code: `
const { ownKeys } = Reflect;
const globals = globalThis;
const broken = () => { throw 1; };
const names = ownKeys(globals);
for (let i = 0; i < names.length; i++) {
  const value = globals[names[i]];
  const targets = [value, value && value.prototype];
  for (let j = 0; j < 2; j++) {
    const target = targets[j];
    if (target === null || (typeof target !== "object" && typeof target !== "function") || target === globals) continue;
    const keys = ownKeys(target);
    for (let k = 0; k < keys.length; k++) {
      try { target[keys[k]] = broken; } catch {}
    }
  }
}
function solve(n) {
  try { [].push(1); return -1; } catch { return n * 2; }
}
`,
  verdict: 'accepted',
};
