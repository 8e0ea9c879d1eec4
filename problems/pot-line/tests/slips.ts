import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'On day 0 he may begin at either end.',
      line: 'return Math.max(west[0] ?? 0, east[0] ?? 0);',
      replacement: 'return west[0] ?? 0;',
    },
    {
      rule: 'hauling at the other end than on the day before costs around pence',
      line: 'west = ends.map(({ fromWest, fromEast }) => Math.max(fromWest, fromEast - around));',
      replacement: 'west = ends.map(({ fromWest, fromEast }) => Math.max(fromWest, fromEast));',
    },
    {
      rule: 'He may always do so.',
      line: 'east = ends.map(({ fromWest, fromEast }) => Math.max(fromEast, fromWest - around));',
      replacement: 'east = ends.map(({ fromEast }) => fromEast);',
    },
    {
      rule: 'The last pot hangs at both ends',
      line: 'fromEast: last * pence + (east[l] ?? 0),',
      replacement: 'fromEast: last * pence + (east[l] ?? 0) - (daysLeft === 0 ? around : 0),',
    },
    {
      rule: 'After n days all pots are hauled, empty ones too.',
      line: 'let west: number[] = [];',
      replacement: `pounds = pounds.filter((weight) => weight > 0);
  price = price.slice(0, pounds.length);
  let west: number[] = [];`,
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'fromWest: (pounds[l] ?? 0) * pence + (west[l + 1] ?? 0),',
      because: 'One pot brings at most 10^8 pence; what a stretch brings is caught.',
    },
    {
      kind: '32 bits',
      line: 'fromEast: last * pence + (east[l] ?? 0),',
      because: 'One pot brings at most 10^8 pence; what a stretch brings is caught.',
    },
  ],
});
