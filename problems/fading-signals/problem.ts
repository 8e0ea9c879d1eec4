import { defineProblem } from '@dryrun/problem-kit';
import { leastTrouble } from './reference.ts';

export default defineProblem({
  slug: 'fading-signals',
  title: 'Fading Signals',
  difficulty: 'hard',
  topics: ['strings', 'dynamic programming', '2-D dynamic programming'],
  signature: {
    kind: 'function',
    name: 'leastTrouble',
    parameters: [
      { name: 'sent', type: 'string' },
      { name: 'heard', type: 'string' },
      { name: 'fade', type: 'integer' },
      { name: 'noise', type: 'integer' },
      { name: 'slip', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '0 ≤ n, m ≤ 1,000', meaning: 'lengths of sent and heard' },
    { rule: 'sent and heard hold letters a to z', meaning: 'nothing else' },
    { rule: '0 ≤ fade, noise, slip ≤ 10^9', meaning: 'points for one of each' },
  ],
  complexity: { time: 'O(n · m)', space: 'O(m)' },

  validate(sent, heard, fade, noise, slip) {
    if (Math.max(sent.length, heard.length) > 1_000)
      return 'at most 1,000 letters may be sent or heard';
    if (!/^[a-z]*$/.test(sent + heard)) return 'sent and heard must hold letters a to z only';
    if (Math.min(fade, noise, slip) < 0) return 'no trouble may be negative';
    if (Math.max(fade, noise, slip) > 1e9) return 'no trouble may exceed 10^9';
    return null;
  },

  solve: leastTrouble,
});
