import type { SubmissionSummary } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sayProgress, sayWhich } from './submission-words.ts';

test.each<[SubmissionSummary['origin'], number | null, string]>([
  ['candidate', 2, '2'],
  ['candidate', null, ''],
  ['last-run', null, 'last run'],
  ['last-draft', null, 'last draft'],
  ['bell', null, 'at the bell'],
])('made by %s, number %s', (origin, number, expected) => {
  expect(sayWhich({ origin, number })).toBe(expected);
});

const queued = { state: 'queued' as const, waits: false, starting: false, ahead: 0 };

test.each([
  [{}, 'queued'],
  [{ ahead: 1 }, 'queued, 1 ahead'],
  [{ starting: true, ahead: 2 }, 'language starting'],
  [{ waits: true }, 'waits for the queue'],
  [{ state: 'running' as const, ahead: 1 }, 'being judged'],
  [{ state: 'done' as const }, 'not judged'],
])('without a result: %j', (more, expected) => {
  expect(sayProgress({ ...queued, ...more })).toBe(expected);
});
