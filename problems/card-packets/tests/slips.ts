import { defineSlips } from '@dryrun/problem-kit';

const loop = 'for (let bought = 0; bought < most && different < wanted; bought++) {';

export default defineSlips({
  leftOut: [
    {
      rule: 'Every later trial goes on with the x that the trial before left.',
      line: 'let different = 0;',
      replacement: 'let different = 0; x = seed;',
    },
    {
      rule: 'A packet that is not bought uses no chance.',
      line: 'if (different === wanted) complete++;',
      replacement: 'if (different === wanted) { complete++; x = (x * 48_271) % 2_147_483_647; }',
    },
    {
      rule: 'It ends at once when it has wanted different cards.',
      line: loop,
      replacement: 'for (let bought = 0; bought < most; bought++) {',
    },
    {
      rule: 'It also ends after most packets.',
      line: loop,
      replacement: 'for (let bought = 0; bought <= most && different < wanted; bought++) {',
    },
    {
      rule: 'It is complete if the last of them brought the card that was still needed.',
      line: loop,
      replacement: 'for (let bought = 1; bought < most && different < wanted; bought++) {',
    },
    {
      rule: 'A trial begins without any cards',
      line: 'if (lastTrial[card] !== trial) different++;',
      replacement: 'if (lastTrial[card] === undefined) different++;',
    },
  ],
});
