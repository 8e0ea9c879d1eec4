import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'for (let tuned = 1; tuned < all; tuned++) {',
    replacement: 'for (let tuned = 1; tuned <= all; tuned++) {',
    because: 'when all are tuned, no church is left to come next',
  },
]);
