import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'if ((depth[one] as number) < (depth[other] as number)) [one, other] = [other, one];',
    replacement:
      'if (depth[one] as number <= (depth[other] as number)) [one, other] = [other, one];',
    because: 'of two different isles at the same depth both have to climb, in either order',
  },
  {
    line: 'if (large.isles.length < small.isles.length) [large, small] = [small, large];',
    replacement: 'if (large.isles.length <= small.isles.length) [large, small] = [small, large];',
    because: 'of two groups of the same size either may be relabelled',
  },
]);
