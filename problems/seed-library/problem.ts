import { defineProblem, replay } from '@dryrun/problem-kit';
import { SeedLibrary } from './reference.ts';

const seed = { name: 'seed', type: 'string' } as const;
const grams = { name: 'grams', type: 'integer' } as const;
const number = { name: 'number', type: 'integer' } as const;

export default defineProblem({
  slug: 'seed-library',
  title: 'Seed Library',
  difficulty: 'hard',
  topics: ['design', 'simulation', 'sorting'],
  signature: {
    kind: 'class',
    name: 'SeedLibrary',
    parameters: [],
    methods: [
      { name: 'give', parameters: [seed, grams], returns: 'integer' },
      { name: 'take', parameters: [seed, grams], returns: 'integer' },
      {
        name: 'list',
        parameters: [{ name: 'prefix', type: 'string' }],
        returns: 'string[]',
        level: 2,
      },
      {
        name: 'scarce',
        parameters: [{ name: 'count', type: 'integer' }],
        returns: 'string[]',
        level: 2,
      },
      {
        name: 'giveFor',
        parameters: [seed, grams, { name: 'winters', type: 'integer' }],
        returns: 'integer',
        level: 3,
      },
      { name: 'winter', parameters: [], returns: 'integer', level: 3 },
      { name: 'reserve', parameters: [seed, grams], returns: 'integer', level: 4 },
      { name: 'collect', parameters: [number], returns: 'integer', level: 4 },
      { name: 'release', parameters: [number], returns: 'integer', level: 4 },
    ],
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ c ≤ 1,000', meaning: 'number of calls' },
    { rule: '1 ≤ length of seed ≤ 12', meaning: 'lower-case letters' },
    { rule: '1 ≤ grams ≤ 10^9', meaning: '' },
    { rule: '0 ≤ length of prefix ≤ 12', meaning: 'lower-case letters', level: 2 },
    { rule: '1 ≤ count ≤ 1,000', meaning: 'kinds to be listed at most', level: 2 },
    {
      rule: '1 ≤ winters ≤ 20',
      meaning: 'the winter that spoils seeds, counted from now',
      level: 3,
    },
    { rule: '1 ≤ number ≤ 1,000', meaning: 'of a reservation', level: 4 },
  ],
  complexity: { time: 'O(k log k) a call, k kinds and ages in stock', space: 'O(c)' },

  validate(_, calls) {
    if (calls.length < 1 || calls.length > 1_000) return 'there must be 1 to 1,000 calls';
    for (const call of calls) {
      switch (call[0]) {
        case 'list':
          if (!/^[a-z]{0,12}$/.test(call[1])) return 'a prefix must have 0 to 12 small letters';
          break;
        case 'scarce':
          if (call[1] < 1 || call[1] > 1_000) return 'count must lie in 1 to 1,000';
          break;
        case 'winter':
          break;
        case 'collect':
        case 'release':
          if (call[1] < 1 || call[1] > 1_000) return 'number must lie in 1 to 1,000';
          break;
        default:
          if (!/^[a-z]{1,12}$/.test(call[1]))
            return 'a seed must have a name of 1 to 12 small letters';
          if (call[2] < 1 || call[2] > 1e9) return 'grams must lie in 1 to 10^9';
          if (call[0] === 'giveFor' && (call[3] < 1 || call[3] > 20))
            return 'winters must lie in 1 to 20';
      }
    }
    return null;
  },

  solve: replay(SeedLibrary),
});
