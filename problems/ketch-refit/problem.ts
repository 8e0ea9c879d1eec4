import { defineProblem } from '@dryrun/problem-kit';
import { finishHours } from './reference.ts';

export default defineProblem({
  slug: 'ketch-refit',
  title: 'Refitting the Annelie',
  difficulty: 'medium',
  topics: ['topological order', 'graph'],
  signature: {
    kind: 'function',
    name: 'finishHours',
    parameters: [
      { name: 'hours', type: 'integer[]' },
      { name: 'needs', type: 'integer[][]' },
      { name: 'slip', type: 'integer[]' },
      { name: 'tide', type: 'integer' },
    ],
    returns: 'integer[]',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 20,000', meaning: 'number of jobs, the length of hours' },
    { rule: '1 ≤ hours[i] ≤ 10^6', meaning: 'length of job i' },
    { rule: '0 ≤ length of needs ≤ 50,000', meaning: 'a pair may stand there more than once' },
    { rule: '0 ≤ before, after, slip[i] < n', meaning: 'slip may be empty, names no job twice' },
    { rule: '1 ≤ tide ≤ 10^6', meaning: 'hours from one high water to the next' },
  ],
  complexity: { time: 'O(n + length of needs)', space: 'O(n + length of needs)' },

  validate(hours, needs, slip, tide) {
    const isJob = (job: number) => job >= 0 && job < hours.length;
    if (hours.length < 1 || hours.length > 20_000) return 'there must be 1 to 20,000 jobs';
    if (hours.some((one) => one < 1 || one > 1e6)) return 'hours must lie in 1 to 10^6';
    if (needs.length > 50_000) return 'there must be at most 50,000 needs';
    if (needs.some((pair) => pair.length !== 2)) return 'every need must be a pair of jobs';
    if (!needs.every((pair) => pair.every(isJob))) return 'needs must name jobs of the plan';
    if (!slip.every(isJob)) return 'slip must name jobs of the plan';
    if (new Set(slip).size < slip.length) return 'slip must name no job twice';
    if (tide < 1 || tide > 1e6) return 'tide must lie in 1 to 10^6';
    return null;
  },

  solve: finishHours,
});
