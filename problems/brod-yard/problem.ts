import { defineProblem } from '@dryrun/problem-kit';
import { makeUpTrain } from './reference.ts';

export default defineProblem({
  slug: 'brod-yard',
  title: 'The Yard at Brod',
  difficulty: 'medium',
  topics: ['linked list', 'two pointers'],
  signature: {
    kind: 'function',
    name: 'makeUpTrain',
    parameters: [{ name: 'train', type: 'linked-list<integer>' }],
    returns: 'linked-list<integer>',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 60,000', meaning: 'number of vehicles in the train' },
    { rule: '0 ≤ train[i] ≤ 10^9', meaning: 'a wagon’s weight in kilograms, or 0 for a brake van' },
    { rule: 'train[0] = 0', meaning: 'the train begins with a brake van' },
  ],
  complexity: { time: 'O(n)', space: 'O(1)' },

  validate(train) {
    if (train.length < 1 || train.length > 60_000) return 'there must be 1 to 60,000 vehicles';
    if (train.some((weight) => weight < 0 || weight > 1e9)) return 'weights must lie in 0 to 10^9';
    if (train[0] !== 0) return 'the train must begin with a brake van';
    return null;
  },

  solve: makeUpTrain,
});
