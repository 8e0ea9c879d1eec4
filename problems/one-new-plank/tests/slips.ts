import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'It is put in as it is, and no plank is ever cut.',
      line: 'if (hands < plank) {',
      replacement: 'if (hands >= 0) {',
    },
    {
      rule: 'it may also be a missing one',
      line: 'if (own < hands) {',
      replacement: `if (own === 0) {
      start = i + 1;
      lastLower = i;
    } else if (own < hands) {`,
    },
    {
      rule: 'a carpenter may replace one plank',
      line: 'width = Math.max(furtherRight - left, right - furtherLeft) - 1;',
      replacement: 'width = furtherRight - furtherLeft - 1;',
    },
    {
      rule: 'She chooses which one',
      line: 'width = Math.max(furtherRight - left, right - furtherLeft) - 1;',
      replacement: 'width = furtherRight - left - 1;',
    },
    {
      rule: 'Or she leaves the fence as it is.',
      line: 'largest = Math.max(largest, hands * width);',
      replacement:
        'largest = Math.max(largest, hands * (hands > plank ? Math.min(width, n - 1) : width));',
    },
    {
      rule: 'The new plank may be taller or lower than the old one.',
      line: 'let largest = plank * longestWithOneLower(height, plank);',
      replacement: 'let largest = plank;',
    },
  ],
  justified: [
    {
      kind: 'sentinel',
      line: '(height[stack.at(-1) ?? -1] ?? -1) > hands;',
      because: 'A missing plank is no taller than any other, just as none at all.',
    },
  ],
});
