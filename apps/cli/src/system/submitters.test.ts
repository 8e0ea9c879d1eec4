import { expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { Submitters } from './submitters.ts';

test('those whom no server answers come to an end when they are stopped', async () => {
  const candidate = new Candidate('http://127.0.0.1:9');
  const submission = { problem: 'none', language: 'javascript', code: '' };
  const submitters = new Submitters(candidate, [{ verdict: 'accepted', submission }], 4);
  await submitters.stop();
  expect(submitters.acknowledged).toBe(0);
});
