import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'while (stack.length > 0 && (price[stack.at(-1) ?? 0] ?? 0) >= cents) stack.pop();',
    replacement: 'while (stack.length > 0 && (price[stack.at(-1) ?? 0] ?? 0) > cents) stack.pop();',
    because:
      'Stations of one price may stay side by side: the search finds the topmost that is cheap enough, which is the nearest.',
  },
]);
