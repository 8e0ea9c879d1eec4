import { judgeAttacks } from './judge-attacks.ts';

const honest = 'def solve(n):\n    print(n)\n    return n * 2\n';
judgeAttacks({ language: 'python', code: honest }, 150);
