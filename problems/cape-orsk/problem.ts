import { defineProblem } from '@dryrun/problem-kit';
import { missingCoats } from './reference.ts';

export default defineProblem({
  slug: 'cape-orsk',
  title: 'Whitewash at Cape Orsk',
  difficulty: 'medium',
  topics: ['prefix sums', 'grid'],
  signature: {
    kind: 'function',
    name: 'missingCoats',
    parameters: [
      { name: 'rows', type: 'integer' },
      { name: 'columns', type: 'integer' },
      { name: 'jobs', type: 'integer[][]' },
      { name: 'coats', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 600 },
  constraints: [
    { rule: '1 ≤ rows, columns and rows · columns ≤ 500,000', meaning: 'size of the wall' },
    { rule: '0 ≤ m ≤ 50,000', meaning: 'number of jobs' },
    { rule: 'jobs[j] = [top, bottom, from, to]', meaning: 'four numbers each' },
    { rule: '0 ≤ top ≤ bottom < rows', meaning: 'rows of a job' },
    { rule: '0 ≤ from, to < columns', meaning: 'columns of a job' },
    { rule: '1 ≤ coats ≤ 100,000', meaning: 'coats that every stone needs' },
  ],
  complexity: { time: 'O(rows · columns + m)', space: 'O(rows · columns)' },

  validate(rows, columns, jobs, coats) {
    if (rows < 1 || columns < 1) return 'rows and columns must be at least 1';
    if (rows * columns > 500_000) return 'there must be at most 500,000 stones';
    if (jobs.length > 50_000) return 'there must be at most 50,000 jobs';
    for (const job of jobs) {
      const [top = 0, bottom = 0, from = 0, to = 0] = job;
      if (job.length !== 4) return 'a job must be four numbers';
      if (top < 0 || bottom >= rows) return 'top and bottom must lie in 0 to rows - 1';
      if (top > bottom) return 'top must not lie below bottom';
      if (Math.min(from, to) < 0 || Math.max(from, to) >= columns)
        return 'from and to must lie in 0 to columns - 1';
    }
    if (coats < 1 || coats > 100_000) return 'coats must lie in 1 to 100,000';
    return null;
  },

  solve: missingCoats,
});
