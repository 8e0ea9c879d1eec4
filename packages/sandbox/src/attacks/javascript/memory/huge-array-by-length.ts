import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes an array longer before it is filled',
  code: `
function solve(n) { const a = [1.5]; a.length = 2 ** 29; return a.fill(2.5, 1).length; }
`,
  verdict: 'memory-limit-exceeded',
};
