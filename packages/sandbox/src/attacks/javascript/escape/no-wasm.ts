import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compiles WebAssembly, whose memory is not counted',
  code: `
function solve() { return new WebAssembly.Memory({ initial: 1 }).buffer.byteLength; }
`,
  verdict: 'runtime-error',
  says: /WebAssembly is not defined/,
};
