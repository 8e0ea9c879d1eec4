import type { Draft, SubmissionSummary } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { begin } from './begin-anew.ts';

const draft = (language: string): Draft => ({
  ...{ language, code: `${language} of before`, revision: 4, savedAtMs: 1 },
});
const some = [{}] as SubmissionSummary[];
const starterCode = { javascript: 'js starter', python: 'py starter' };

test.each<[string, string[], SubmissionSummary[], string[], string[], boolean]>([
  ['never tried', [], [], [], [], false],
  ['under way', ['javascript'], some, [], ['javascript of before'], false],
  ['accepted', ['javascript'], some, ['javascript'], ['js starter'], true],
  ['accepted without a draft', [], some, ['python'], [], true],
  [
    'accepted, and under way in another language',
    ['python', 'javascript'],
    some,
    ['javascript'],
    ['python of before', 'javascript of before'],
    false,
  ],
  [
    'accepted after another language was begun',
    ['javascript', 'python'],
    some,
    ['javascript'],
    ['js starter', 'python of before'],
    true,
  ],
])('%s', (_name, languages, submissions, accepted, codes, isAnew) => {
  const drafts = languages.map(draft);
  const begun = begin({ problem: { starterCode }, drafts, submissions, accepted });
  expect(begun.drafts.map(({ code }) => code)).toEqual(codes);
  expect(begun.isAnew).toBe(isAnew);
  // The next save grows from what stands there.
  expect(begun.drafts.map(({ revision }) => revision)).toEqual(drafts.map(() => 4));
});
