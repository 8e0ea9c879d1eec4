import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'if (hands < plank) {',
    replacement: 'if (hands <= plank) {',
    because:
      'A mural as tall as the new plank is found twice if an old plank of that height is in it: once by each part.',
  },
]);
