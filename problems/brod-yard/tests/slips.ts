import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'If the two weigh the same, the group stays as it is.',
      line: '(group.at(-1) ?? 0) > first',
      replacement: '(group.at(-1) ?? 0) >= first',
    },
    {
      rule: 'she puts the wagons in the opposite order',
      line: 'group.reverse();',
      replacement: 'group.sort((a, b) => b - a);',
    },
    {
      rule: 'If several groups are the heaviest, it is the one of them that was nearest to the front.',
      line: 'if (weight > most) {',
      replacement: 'if (weight >= most) {',
    },
    {
      rule: 'All other groups keep their order.',
      line: 'return [heaviest, ...others]',
      replacement: 'return [heaviest, ...others.reverse()]',
    },
    {
      rule: 'a brake van without wagons is a group that weighs 0',
      line: 'group !== heaviest',
      replacement: 'group !== heaviest && group.length > 0',
    },
    {
      rule: 'The weight of a group is the sum of its wagons',
      line: 'sum + wagon, 0)',
      replacement: 'Math.max(sum, wagon), 0)',
    },
  ],
});
