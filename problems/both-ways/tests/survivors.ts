import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'for (let middle = 0; middle < ribbon.length; middle++) {',
    replacement: 'for (let middle = 0; middle <= ribbon.length; middle++) {',
    because: 'from beyond the end nothing can grow',
  },
  {
    line: 'for (const right of [middle, middle + 1]) {',
    replacement: 'for (const right of [middle, middle - 1]) {',
    because: 'it grows from the gap in front of each thread instead of the one behind it',
  },
]);
