import { defineSurvivors } from '@dryrun/problem-kit';

const ties = 'of two arrivals that cost the same, either may come out of the heap first';

export default defineSurvivors([
  {
    line: 'if (parent.cost <= arrival.cost) break;',
    replacement: 'if (parent.cost < arrival.cost) break;',
    because: ties,
  },
  {
    line: 'const leftFirst = right === undefined || left.cost <= right.cost;',
    replacement: 'const leftFirst = right === undefined || left.cost < right.cost;',
    because: ties,
  },
  {
    line: 'if (moved.cost <= child.cost) break;',
    replacement: 'if (moved.cost < child.cost) break;',
    because: ties,
  },
]);
