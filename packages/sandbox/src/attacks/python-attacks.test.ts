import { judgeAttacks } from './judge-attacks.ts';

judgeAttacks({
  honest: [{ language: 'python', code: 'def solve(n):\n    print(n)\n    return n * 2\n' }],
  children: 1,
  atLeast: 150,
});
