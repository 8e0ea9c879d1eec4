import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error whose every field is a trap',
  code: `
const trap = () => { throw new Error("from a trap"); };
function solve() {
  const error = new Error("x");
  for (const key of ["name", "message", "stack", "cause", "errors", "code", "toString", Symbol.toPrimitive, Symbol.toStringTag])
    Object.defineProperty(error, key, { get: trap });
  throw error;
}
`,
  verdict: 'runtime-error',
};
