import { defineProblem, replay } from '@dryrun/problem-kit';
import { MendingEvening } from './reference.ts';

const thing = { name: 'thing', type: 'string' } as const;
const minutes = { name: 'minutes', type: 'integer' } as const;

export default defineProblem({
  slug: 'mending-evening',
  title: 'Mending Evening',
  difficulty: 'medium',
  topics: ['design', 'queue', 'undo'],
  signature: {
    kind: 'class',
    name: 'MendingEvening',
    parameters: [],
    methods: [
      { name: 'bring', parameters: [thing, minutes], returns: 'integer' },
      { name: 'next', parameters: [], returns: 'string' },
      { name: 'fetch', parameters: [thing], returns: 'boolean' },
      { name: 'before', parameters: [thing], returns: 'integer', level: 2 },
      { name: 'quick', parameters: [minutes], returns: 'string', level: 2 },
      {
        name: 'bringFor',
        parameters: [thing, minutes, { name: 'skill', type: 'string' }],
        returns: 'integer',
        level: 3,
      },
      {
        name: 'nextFor',
        parameters: [{ name: 'skills', type: 'string[]' }],
        returns: 'string',
        level: 3,
      },
      {
        name: 'strike',
        parameters: [{ name: 'count', type: 'integer' }],
        returns: 'integer',
        level: 4,
      },
      { name: 'mended', parameters: [], returns: 'string[]', level: 4 },
    ],
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ c ≤ 1,000', meaning: 'number of calls' },
    { rule: '1 ≤ length of thing ≤ 12', meaning: 'lower-case letters' },
    { rule: '1 ≤ minutes ≤ 10^9', meaning: '' },
    { rule: '1 ≤ length of skill ≤ 8', meaning: 'lower-case letters', level: 3 },
    { rule: '0 ≤ length of skills ≤ 10', meaning: 'no skill twice', level: 3 },
    { rule: '1 ≤ length of skills[i] ≤ 8', meaning: 'lower-case letters', level: 3 },
    { rule: '1 ≤ count ≤ 1,000', meaning: 'lines to be struck', level: 4 },
  ],
  complexity: { time: 'O(c) a call', space: 'O(c)' },

  validate(_, calls) {
    if (calls.length < 1 || calls.length > 1_000) return 'there must be 1 to 1,000 calls';
    for (const call of calls) {
      const [method] = call;
      if (
        method === 'bring' ||
        method === 'bringFor' ||
        method === 'fetch' ||
        method === 'before'
      ) {
        if (!/^[a-z]{1,12}$/.test(call[1]))
          return 'a thing must have a name of 1 to 12 small letters';
      }
      const minutes = method === 'bring' || method === 'bringFor' ? call[2] : 1;
      if (minutes < 1 || minutes > 1e9) return 'a thing must need 1 to 10^9 minutes';
      if (method === 'quick' && (call[1] < 1 || call[1] > 1e9))
        return 'minutes must lie in 1 to 10^9';
      if (method === 'bringFor' && !/^[a-z]{1,8}$/.test(call[3]))
        return 'a skill must have a name of 1 to 8 small letters';
      if (method === 'nextFor') {
        if (call[1].length > 10) return 'there must be 0 to 10 skills';
        if (call[1].some((skill) => !/^[a-z]{1,8}$/.test(skill)))
          return 'each of the skills must have 1 to 8 small letters';
        if (new Set(call[1]).size < call[1].length) return 'no skill may be there twice';
      }
      if (method === 'strike' && (call[1] < 1 || call[1] > 1_000))
        return 'count must lie in 1 to 1,000';
    }
    return null;
  },

  solve: replay(MendingEvening),
});
