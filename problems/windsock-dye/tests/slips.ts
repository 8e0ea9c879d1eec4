import { defineSlips } from '@dryrun/problem-kit';

const add = 'total.set(colour, (total.get(colour) ?? 0) + (sizes[other] as number));';
const best =
  'largest = Math.max(largest, (sizes[own] as number) + Math.max(0, ...total.values()));';

const small =
  'There are 32,400 squares at most: no number of one and no sum of them leaves 32 bits.';

export default defineSlips({
  leftOut: [
    {
      rule: 'So the last square of each row now also touches the first square of the same row.',
      line: 'start + ((square + columns - 1) % columns),',
      replacement: 'square % columns > 0 ? square - 1 : -1,',
    },
    {
      rule: 'The top and the bottom stay open.',
      line: 'square + columns,',
      replacement: '(square + columns) % colours.length,',
    },
    {
      rule: 'all patches of that colour that touch it',
      line: add,
      replacement: 'total.set(colour, Math.max(total.get(colour) ?? 0, sizes[other] as number));',
    },
    {
      rule: 'give it one other colour',
      line: best,
      replacement:
        'largest = Math.max(largest, (sizes[own] as number) + [...total.values()].reduce((sum, one) => sum + one, 0));',
    },
    {
      rule: 'She may also dye nothing.',
      line: best,
      replacement:
        'if (total.size > 0) largest = Math.max(largest, (sizes[own] as number) + Math.max(0, ...total.values()));',
    },
  ],
  justified: [
    'start + ((square + 1) % columns),',
    'start + ((square + columns - 1) % columns),',
    'square + columns,',
    add,
    best,
  ].map((line) => ({ kind: '32 bits', line, because: small })),
});
