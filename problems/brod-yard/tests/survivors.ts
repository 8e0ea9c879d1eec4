import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'else groups.at(-1)?.push(weight);',
    replacement: 'else groups.at(-1).push(weight);',
    because: 'A train begins with a brake van, so there is a group for every wagon.',
  },
]);
