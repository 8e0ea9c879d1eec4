import { judgeAttacks } from './judge-attacks.ts';

const honest = 'function solve(n) { console.log(n); return n * 2; }';
judgeAttacks(['javascript', 'typescript'], { language: 'javascript', code: honest }, 150);
