import { defineProblem } from '@dryrun/problem-kit';
import { cheapestTrip } from './reference.ts';

export default defineProblem({
  slug: 'steamer-stamps',
  title: 'Stamps of the Lake Steamers',
  difficulty: 'hard',
  topics: ['shortest path', 'graph', 'heap'],
  signature: {
    kind: 'function',
    name: 'cheapestTrip',
    parameters: [
      { name: 'piers', type: 'integer' },
      { name: 'lines', type: 'integer[][]' },
      { name: 'boxes', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ piers ≤ 3,000', meaning: 'number of piers' },
    { rule: '0 ≤ length of lines ≤ 9,000', meaning: 'two piers may share several lines' },
    { rule: '0 ≤ a, b < piers, a ≠ b', meaning: 'piers of a line' },
    { rule: '1 ≤ price ≤ 10^7', meaning: 'crowns for a ride on a line' },
    { rule: '0 ≤ stamps ≤ 3', meaning: 'stamps for a paid ride on a line' },
    { rule: '1 ≤ boxes ≤ 12', meaning: 'stamps on a full card' },
  ],
  complexity: {
    time: 'O(boxes · (piers + lines) · log(boxes · piers))',
    space: 'O(boxes · (piers + lines))',
  },

  validate(piers, lines, boxes) {
    const within = (value: number | undefined, low: number, high: number) =>
      value !== undefined && value >= low && value <= high;
    if (!within(piers, 1, 3_000)) return 'there must be 1 to 3,000 piers';
    if (lines.length > 9_000) return 'there must be at most 9,000 lines';
    if (lines.some((line) => line.length !== 4)) return 'a line must be [a, b, price, stamps]';
    if (!lines.every(([a, b]) => within(a, 0, piers - 1) && within(b, 0, piers - 1)))
      return 'a line must join piers of the lake';
    if (lines.some(([a, b]) => a === b)) return 'a line must join two different piers';
    if (!lines.every(([, , price]) => within(price, 1, 1e7))) return 'price must lie in 1 to 10^7';
    if (!lines.every(([, , , stamps]) => within(stamps, 0, 3))) return 'stamps must lie in 0 to 3';
    if (!within(boxes, 1, 12)) return 'boxes must lie in 1 to 12';
    return null;
  },

  solve: cheapestTrip,
});
