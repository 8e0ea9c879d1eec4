import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title:
    'leaves promises behind that are rejected with nobody listening, as Node.js would not let it',
  code: `
function solve(n) {
  for (let i = 0; i < 100; i++) Promise.reject(new Error("nobody hears"));
  new Promise(() => { throw new Proxy({}, { get() { throw 1; } }); });
  (async () => { throw null; })();
  return n * 2;
}
`,
  verdict: 'runtime-error',
};
