import { defineProblem, replay } from '@dryrun/problem-kit';
import { MapTable } from './reference.ts';

export default defineProblem({
  slug: 'map-room',
  title: 'The Map Room',
  difficulty: 'medium',
  topics: ['design', 'linked list', 'hash map'],
  signature: {
    kind: 'class',
    name: 'MapTable',
    parameters: [{ name: 'room', type: 'integer' }],
    methods: [
      { name: 'fetch', parameters: [{ name: 'map', type: 'integer' }], returns: 'integer' },
      { name: 'hold', parameters: [{ name: 'map', type: 'integer' }], returns: 'boolean' },
      { name: 'release', parameters: [{ name: 'map', type: 'integer' }], returns: 'boolean' },
      { name: 'clear', parameters: [{ name: 'count', type: 'integer' }], returns: 'integer[]' },
    ],
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ room ≤ 20,000', meaning: 'maps on the table' },
    { rule: '1 ≤ c ≤ 40,000', meaning: 'number of calls' },
    { rule: '1 ≤ map ≤ 10^9', meaning: 'a map by its number' },
    { rule: '1 ≤ count ≤ 20,000', meaning: 'maps to carry down' },
  ],
  complexity: { time: 'O(1) a call, and O(1) a map that is carried down', space: 'O(room)' },

  validate([room], calls) {
    if (room < 1 || room > 20_000) return 'room must lie in 1 to 20,000';
    if (calls.length < 1 || calls.length > 40_000) return 'there must be 1 to 40,000 calls';
    for (const [method, number] of calls) {
      if (method === 'clear' && (number < 1 || number > 20_000))
        return 'count must lie in 1 to 20,000';
      if (number < 1 || number > 1e9) return 'map must lie in 1 to 10^9';
    }
    return null;
  },

  solve: replay(MapTable),
});
