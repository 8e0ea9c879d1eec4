import { defineProblem, replay } from '@dryrun/problem-kit';
import { ParcelWall } from './reference.ts';

const parcel = { name: 'parcel', type: 'string' } as const;
const size = { name: 'size', type: 'integer' } as const;
const day = { name: 'day', type: 'integer' } as const;
const box = { name: 'box', type: 'integer' } as const;

export default defineProblem({
  slug: 'parcel-wall',
  title: 'Parcel Wall',
  difficulty: 'medium',
  topics: ['design', 'simulation', 'sorting'],
  signature: {
    kind: 'class',
    name: 'ParcelWall',
    parameters: [{ name: 'boxes', type: 'integer[]' }],
    methods: [
      { name: 'store', parameters: [parcel, size], returns: 'integer' },
      { name: 'fetch', parameters: [parcel], returns: 'integer' },
      { name: 'free', parameters: [size], returns: 'integer', level: 2 },
      {
        name: 'largest',
        parameters: [{ name: 'count', type: 'integer' }],
        returns: 'string[]',
        level: 2,
      },
      { name: 'storeUntil', parameters: [parcel, size, day], returns: 'integer', level: 3 },
      { name: 'advance', parameters: [day], returns: 'string[]', level: 3 },
      { name: 'close', parameters: [box], returns: 'integer', level: 4 },
      { name: 'reopen', parameters: [box], returns: 'boolean', level: 4 },
    ],
  },
  limits: { timeLimitMs: 500 },
  constraints: [
    { rule: '1 ≤ n ≤ 200', meaning: 'number of boxes' },
    { rule: '1 ≤ boxes[i] ≤ 1,000', meaning: 'size of box i + 1' },
    { rule: '1 ≤ c ≤ 1,000', meaning: 'number of calls' },
    { rule: '1 ≤ length of parcel ≤ 12', meaning: 'lower-case letters and digits' },
    { rule: '1 ≤ size ≤ 1,000', meaning: 'of a parcel' },
    { rule: '1 ≤ count ≤ 200', meaning: 'names to be listed at most', level: 2 },
    { rule: '0 ≤ day ≤ 100,000', meaning: 'the calendar begins with day 0', level: 3 },
    { rule: '1 ≤ box ≤ n', meaning: 'a box by its number', level: 4 },
  ],
  complexity: { time: 'O(n) a call, O(n log n) for a list', space: 'O(n)' },

  validate([boxes], calls) {
    if (boxes.length < 1 || boxes.length > 200) return 'there must be 1 to 200 boxes';
    if (boxes.some((one) => one < 1 || one > 1_000)) return 'a box must have a size of 1 to 1,000';
    if (calls.length < 1 || calls.length > 1_000) return 'there must be 1 to 1,000 calls';
    let today = 0;
    for (const call of calls) {
      const [method] = call;
      if (method === 'store' || method === 'storeUntil' || method === 'fetch') {
        if (!/^[a-z0-9]{1,12}$/.test(call[1]))
          return 'a parcel must have a name of 1 to 12 small letters and digits';
      }
      const given = method === 'store' || method === 'storeUntil' ? call[2] : 1;
      if (given < 1 || given > 1_000) return 'a parcel must have a size of 1 to 1,000';
      if (method === 'free' && (call[1] < 1 || call[1] > 1_000))
        return 'size must lie in 1 to 1,000';
      if (method === 'largest' && (call[1] < 1 || call[1] > 200))
        return 'count must lie in 1 to 200';
      if (method === 'storeUntil' && (call[3] < 0 || call[3] > 100_000))
        return 'a last day must lie in 0 to 100,000';
      if (method === 'advance') {
        if (call[1] < today || call[1] > 100_000)
          return 'the calendar must go on, to 100,000 at most';
        today = call[1];
      }
      if ((method === 'close' || method === 'reopen') && (call[1] < 1 || call[1] > boxes.length))
        return 'a box must have a number of 1 to n';
    }
    return null;
  },

  solve: replay(ParcelWall),
});
