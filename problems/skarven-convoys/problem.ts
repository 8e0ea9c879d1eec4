import { defineProblem } from '@dryrun/problem-kit';
import { cheapestConvoys } from './reference.ts';

export default defineProblem({
  slug: 'skarven-convoys',
  title: 'Convoys under Skarven',
  difficulty: 'hard',
  topics: ['sliding window', 'monotonic deque', 'dynamic programming'],
  signature: {
    kind: 'function',
    name: 'cheapestConvoys',
    parameters: [
      { name: 'speed', type: 'integer[]' },
      { name: 'fee', type: 'integer[]' },
      { name: 'gap', type: 'integer' },
      { name: 'least', type: 'integer' },
      { name: 'most', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 100,000', meaning: 'number of vehicles' },
    { rule: '1 ≤ speed[i] ≤ 10^6', meaning: 'metres an hour' },
    { rule: '0 ≤ fee[i] ≤ 10^9', meaning: 'cents' },
    { rule: '0 ≤ gap ≤ 10^6', meaning: 'metres an hour' },
    { rule: '1 ≤ least ≤ most ≤ n', meaning: 'vehicles in a convoy' },
  ],
  complexity: { time: 'O(n)', space: 'O(n)' },

  validate(speed, fee, gap, least, most) {
    const n = speed.length;
    if (n < 1 || n > 100_000) return 'there must be 1 to 100,000 vehicles';
    if (fee.length !== n) return 'speed and fee must be of one length';
    if (speed.some((one) => one < 1 || one > 1e6)) return 'a speed must lie in 1 to 10^6';
    if (fee.some((cents) => cents < 0 || cents > 1e9)) return 'a fee must lie in 0 to 10^9';
    if (gap < 0 || gap > 1e6) return 'gap must lie in 0 to 10^6';
    if (least < 1) return 'least must be at least 1';
    if (most < least) return 'most must not lie below least';
    if (most > n) return 'most must not lie above n';
    return null;
  },

  solve: cheapestConvoys,
});
