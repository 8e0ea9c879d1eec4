import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'sum += watts - target;',
    replacement: 'sum -= watts - target;',
    because: 'All surpluses change their sign together, so the same ones are equal.',
  },
]);
