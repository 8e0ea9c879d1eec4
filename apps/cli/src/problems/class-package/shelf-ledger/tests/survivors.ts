import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'for (let at = row + 1; at < this.tree.length; at += at & -at)',
    replacement: 'for (let at = row + 1; at <= this.tree.length; at += at & -at)',
    because: 'it writes one cell behind the tree, which no total ever reads',
  },
]);
