import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'searches errors that carry other errors for one of the host',
  code: `
// True for whatever comes from a realm that knows the host.
const isForeign = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  try { return value.constructor.constructor("return typeof process")() !== "undefined"; } catch { return false; }
};
const dig = () => { dig(); };
function solve(n) {
  const caught = [];
  if (typeof DisposableStack === "function") {
    try { const stack = new DisposableStack(); stack.defer(dig); stack.defer(dig); stack.dispose(); }
    catch (error) { caught.push(error, error.error, error.suppressed); }
  }
  try { throw new AggregateError([new Error()], "x", { cause: new Error() }); }
  catch (error) { caught.push(error, error.cause, ...error.errors); }
  return caught.some(isForeign) ? -1 : n * 2;
}
`,
  verdict: 'accepted',
};
