import { defineProblem, replay } from '@dryrun/problem-kit';
import { WinchList } from './reference.ts';

export default defineProblem({
  slug: 'koshava-winch',
  title: 'The Winch at Koshava',
  difficulty: 'hard',
  topics: ['design', 'heap', 'ordered set'],
  signature: {
    kind: 'class',
    name: 'WinchList',
    parameters: [{ name: 'places', type: 'integer' }],
    methods: [
      {
        name: 'signOn',
        parameters: [
          { name: 'person', type: 'integer' },
          { name: 'strength', type: 'integer' },
        ],
        returns: 'void',
      },
      { name: 'signOff', parameters: [{ name: 'person', type: 'integer' }], returns: 'boolean' },
      { name: 'widen', parameters: [], returns: 'void' },
      { name: 'narrow', parameters: [], returns: 'boolean' },
      { name: 'weakest', parameters: [], returns: 'integer' },
      { name: 'haul', parameters: [], returns: 'integer' },
    ],
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ places ≤ 40,000', meaning: 'places at the rope in the beginning' },
    { rule: '1 ≤ c ≤ 40,000', meaning: 'number of calls' },
    { rule: '1 ≤ person ≤ 10^9', meaning: 'a person by number' },
    { rule: '1 ≤ strength ≤ 10^9', meaning: 'in grams' },
  ],
  complexity: { time: 'O(log c) a call', space: 'O(c)' },

  validate([places], calls) {
    if (places < 1 || places > 40_000) return 'places must lie in 1 to 40,000';
    if (calls.length < 1 || calls.length > 40_000) return 'there must be 1 to 40,000 calls';
    for (const [, person = 1, strength = 1] of calls) {
      if (person < 1 || person > 1e9) return 'person must lie in 1 to 10^9';
      if (strength < 1 || strength > 1e9) return 'strength must lie in 1 to 10^9';
    }
    return null;
  },

  solve: replay(WinchList),
});
