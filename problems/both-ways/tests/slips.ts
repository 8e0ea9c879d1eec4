import { defineSlips } from '@dryrun/problem-kit';

const longer = 'if (found > length) {';

export default defineSlips({
  leftOut: [
    { rule: 'There is no `#` in it.', line: "ribbon[left - reach] !== '#' &&", replacement: '' },
    {
      rule: 'If several are equally long, she cuts the one that begins furthest to the left.',
      line: longer,
      replacement: 'if (found >= length) {',
    },
    {
      rule: 'So a single thread is a piece too.',
      line: longer,
      replacement: 'if (found > Math.max(length, 1)) {',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const found = right - middle + 1 + 2 * reach;',
      because: 'Places and lengths are at most 4,000.',
    },
    {
      kind: '32 bits',
      line: 'return ribbon.slice(start, start + length);',
      because: 'Places and lengths are at most 4,000.',
    },
    {
      kind: 'sentinel',
      line: 'ribbon[left - reach] !== undefined &&',
      because: 'A character is never the empty text.',
    },
  ],
});
