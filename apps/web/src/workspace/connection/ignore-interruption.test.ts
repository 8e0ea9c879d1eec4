import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { ignoreInterruption } from './ignore-interruption.ts';

const answer = (code: string, status: number) => new ORPCError(code, { status, message: 'No.' });

test.each([
  ['no answer', new TypeError('Failed to fetch')],
  ['a server that is not ready', answer('SERVICE_UNAVAILABLE', 503)],
  ['a section that has ended', answer('SECTION_ENDED', 409)],
])('%s is no bug', (_name, error) => {
  expect(() => ignoreInterruption(error)).not.toThrow();
});

test.each([
  ['a request that is refused', answer('BAD_REQUEST', 400)],
  ['a mistake in the page', new Error('x is not a function')],
])('%s is heard of', (_name, error) => {
  expect(() => ignoreInterruption(error)).toThrow(error);
});
