import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'One fade costs fade points, no matter how many letters are lost.',
      line: 'Math.min(lost, (above[j] ?? 0) + fade)',
      replacement: '(above[j] ?? 0) + fade',
    },
    {
      rule: 'Noise may happen anywhere, also at the beginning, at the end, or several times in a row.',
      line: '(index + 1) * noise',
      replacement: 'noise',
    },
    {
      rule: 'a letter arrives, but Baltazar writes down a different letter in its place',
      line: '(received === letter ? 0 : slip)',
      replacement: '(received === letter ? 0 : Number.POSITIVE_INFINITY)',
    },
    {
      rule: 'All other letters arrive as they were sent and cost nothing.',
      line: '(received === letter ? 0 : slip)',
      replacement: 'slip',
    },
    {
      rule: 'Either text may be empty.',
      line: 'least = [fading[0] ?? 0];',
      replacement: 'least = [0];',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'let fading = least.map(() => Number.POSITIVE_INFINITY);',
      because: 'Only 10^12 is not told: that is as much as a night can cost.',
    },
  ],
});
