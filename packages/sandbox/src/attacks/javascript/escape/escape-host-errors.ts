import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes the functions of the host run out of stack and searches the error',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
const caught = [];
const dig = () => {
  try { dig(); } catch (error) { caught.push(error); throw error; }
  for (const call of [() => console.log({}), () => structuredClone({}), () => queueMicrotask(null), () => new ListNode(1)])
    try { call(); } catch (error) { caught.push(error); }
};
function solve(n) {
  try { dig(); } catch {}
  const own = caught.slice(0, 1_000).every((error) => error instanceof Error && !isForeign(error));
  return own ? n * 2 : -1;
}
`,
  verdict: 'accepted',
};
