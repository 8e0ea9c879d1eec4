import { judgeAttacks } from './judge-attacks.ts';

judgeAttacks({
  honest: [
    { language: 'javascript', code: 'function solve(n) { console.log(n); return n * 2; }' },
    {
      language: 'typescript',
      // An enum cannot be blanked out like a type, so both ways of removing types are tried.
      code: 'enum By { Two = 2 }\nfunction solve(n: number): number { console.log(n); return n * By.Two; }',
    },
  ],
  children: 2,
  atLeast: 150,
});
