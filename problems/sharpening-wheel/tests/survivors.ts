import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'const finished = arrival.map(() => 0);',
    replacement: 'const finished = arrival.map(() => undefined);',
    because: 'Every blade is finished in the end, so every place of the list is written.',
  },
]);
