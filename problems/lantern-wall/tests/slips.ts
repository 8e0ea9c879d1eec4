import { defineSlips } from '@dryrun/problem-kit';

const brightest = 'basis.reduce((shown, member) => Math.max(shown, xor(shown, member)), lit)';

export default defineSlips({
  leftOut: [
    {
      rule: 'When Ruben is done, the shutter must be open.',
      line: 'xor(lever, levers[0] ?? 0)',
      replacement: 'lever',
    },
    {
      rule: 'At first this number is `lit`.',
      line: brightest,
      replacement: 'basis.reduce((shown, member) => Math.max(shown, xor(shown, member)), 0)',
    },
    {
      rule: 'each as often as he likes or not at all',
      line: brightest,
      replacement: 'Math.max(lit, ...basis.map((member) => xor(lit, member)))',
    },
    {
      rule: 'those that are lit go out, and those that are out are lit',
      line: 'return high * half + ((one % half) ^ (other % half));',
      replacement: 'return high * half + ((one % half) | (other % half));',
    },
  ],
  justified: [
    { kind: 'shift', line: 'const half = 2 ** 25;', because: 'It fits into 32 bits.' },
    {
      kind: '32 bits',
      line: 'const high = Math.floor(one / half) ^ Math.floor(other / half);',
      because: 'Of a number below 2^50 each half is below 2^25.',
    },
  ],
});
