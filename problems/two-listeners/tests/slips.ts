import { defineSlips } from '@dryrun/problem-kit';

const both = 'if (heardEast && heardWest) {';

export default defineSlips({
  leftOut: [
    {
      rule: 'both included',
      line: 'const heardWest = (west[nextWest] ?? Number.POSITIVE_INFINITY) <= time + westMost;',
      replacement:
        'const heardWest = (west[nextWest] ?? Number.POSITIVE_INFINITY) < time + Math.max(westMost, westLeast + 1);',
    },
    {
      rule: 'No clap is used for more than one flash.',
      line: both,
      replacement: 'if (heardEast && heardWest) { nextWest--;',
    },
    {
      rule: 'Some may be left over.',
      line: both,
      replacement:
        'if (heardEast !== heardWest) { if (heardEast) nextEast++; else nextWest++; } if (heardEast && heardWest) {',
    },
    {
      rule: 'Equal times in a list are different flashes or different claps.',
      line: 'for (const time of flash) {',
      replacement: 'for (const time of new Set(flash)) {',
    },
    {
      rule: 'flashes and claps may be put together in any way',
      line: both,
      replacement:
        'if (heardEast && heardWest && (east[nextEast] ?? 0) - eastLeast <= (west[nextWest] ?? 0)) {',
    },
  ],
  justified: [
    {
      kind: 'empty',
      line: '): number {',
      because: 'Without claps in the east or in the west no flash is confirmed.',
    },
  ],
});
