import { expect, test } from 'vitest';
import { describeLeft, describeVisitors } from './visitor-words.ts';

const none = { visitors: 1, submissions: 0, assessments: 0, drafts: 0 };

test.each([
  [{ ...none, drafts: 1 }, 'One earlier visitor', 'left 1 draft. You may have been that,'],
  [
    { visitors: 2, submissions: 1, assessments: 0, drafts: 4 },
    'Two earlier visitors',
    'left 1 submission and 4 drafts. ',
  ],
  [
    { visitors: 12, submissions: 1204, assessments: 1, drafts: 2 },
    '12 earlier visitors',
    'left 1,204 submissions, 1 assessment and 2 drafts. ',
  ],
])('%o', (visitors, who, what) => {
  expect(describeVisitors(visitors)).toBe(who);
  expect(describeLeft(visitors)).toContain(what);
});
