import { defineProblem } from '@dryrun/problem-kit';
import { chanceOfFlood } from './reference.ts';

/** What the constraints promise of the siren; the largest inputs are read in about a millisecond. */
function chanceOfAtLeast(reports: readonly number[], needed: number): number {
  let exactly = [1];
  for (const chance of reports)
    exactly = [...exactly, 0].map((p, k) => p * (1 - chance) + (exactly[k - 1] ?? 0) * chance);
  return exactly.slice(needed).reduce((sum, p) => sum + p, 0);
}

export default defineProblem({
  slug: 'dike-siren',
  title: 'The Siren on the Dike',
  difficulty: 'medium',
  topics: ['data', 'probability', 'dynamic programming'],
  signature: {
    kind: 'function',
    name: 'chanceOfFlood',
    parameters: [
      { name: 'flood', type: 'float' },
      { name: 'inFlood', type: 'float[]' },
      { name: 'inCalm', type: 'float[]' },
      { name: 'needed', type: 'integer' },
    ],
    returns: 'float',
  },
  comparison: { kind: 'tolerance', absolute: 1e-7, relative: 1e-7 },
  limits: { timeLimitMs: 300 },
  constraints: [
    { rule: '1 ≤ n ≤ 1,000', meaning: 'number of sensors, in `inFlood` and in `inCalm`' },
    { rule: '0 ≤ flood ≤ 1', meaning: 'chance of a flood in one night' },
    { rule: '0 ≤ inFlood[i] ≤ 1', meaning: 'chance of a report' },
    { rule: '0 ≤ inCalm[i] ≤ 1', meaning: 'chance of a report' },
    { rule: '1 ≤ needed ≤ n', meaning: 'sensors' },
    { rule: 'the siren sounds with a chance of at least 0.0001', meaning: 'in one night' },
  ],
  complexity: { time: 'O(n²)', space: 'O(n)' },

  validate(flood, inFlood, inCalm, needed) {
    const n = inFlood.length;
    if (n < 1 || n > 1_000) return 'there must be 1 to 1,000 sensors';
    if (inCalm.length !== n) return 'inFlood and inCalm must be of one length';
    if (flood < 0 || flood > 1) return 'flood must lie in 0 to 1';
    if ([...inFlood, ...inCalm].some((chance) => chance < 0 || chance > 1))
      return 'inFlood and inCalm must lie in 0 to 1';
    if (needed < 1 || needed > n) return 'needed must lie in 1 to n';
    const siren =
      flood * chanceOfAtLeast(inFlood, needed) + (1 - flood) * chanceOfAtLeast(inCalm, needed);
    if (siren < 0.000_1) return 'the siren must sound with a chance of at least 0.0001';
    return null;
  },

  solve: chanceOfFlood,
});
