import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'the rows from first to last, both included',
      line: 'this.below(last + 1)',
      replacement: 'this.below(last)',
    },
    {
      rule: 'so many more crates now stand on row',
      line: '(this.tree[at] as number) + crates',
      replacement: 'crates',
    },
  ],
});
