import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes realms and workers of its own',
  code: `
function solve(n) {
  const names = ["ShadowRealm", "Worker", "SharedWorker", "MessageChannel", "vm", "isolated_vm", "ivm", "d8", "load", "read", "quit", "gc", "Deno", "Bun"];
  const found = names.filter((name) => typeof globalThis[name] !== "undefined" || (0, eval)("typeof " + name) !== "undefined");
  return found.length === 0 ? n * 2 : -1;
}
`,
  verdict: 'accepted',
};
