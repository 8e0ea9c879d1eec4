import { judgeAttacks } from './judge-attacks.ts';

const honest = 'def solve(n):\n    print(n)\n    return n * 2\n';
judgeAttacks(['python'], { language: 'python', code: honest }, 150);
