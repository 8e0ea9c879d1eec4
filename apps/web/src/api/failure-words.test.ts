import { endpointErrors } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { type Answer, type FailureCode, sayAnswer } from './failure-words.ts';

const answer = (code: FailureCode, more: Partial<Answer> = {}): Answer => ({
  code,
  status: 400,
  message: '',
  field: null,
  errorId: null,
  ...more,
});

describe('what a page says of an answer', () => {
  test.each<[string, Answer, string]>([
    [
      'a reason of ours is kept',
      answer('CONFLICT', { message: 'Another assessment is running. Finish it first.' }),
      'Another assessment is running. Finish it first.',
    ],
    [
      'so is how long to wait',
      answer('TOO_MANY_REQUESTS', {
        message: 'Too many runs in a minute. Try again in 9 seconds.',
      }),
      'Too many runs in a minute. Try again in 9 seconds.',
    ],
    [
      'a mistake in one’s own input names its place',
      answer('BAD_REQUEST', {
        field: 'customInput',
        message: 'Line 2, column 5: a comma is missing.',
      }),
      'Line 2, column 5: a comma is missing.',
    ],
    [
      'the advice without the name of a field',
      answer('BAD_REQUEST', {
        field: 'code',
        message: '"code" is not valid. The code is larger than 64 KiB. Make it shorter.',
      }),
      'The code is larger than 64 KiB. Make it shorter.',
    ],
    [
      'a field by the name that it has on the page',
      answer('BAD_REQUEST', {
        field: 'text',
        message:
          '"text" holds a character that is not valid text (a NUL or half of a pair). Remove it.',
      }),
      'The text holds a character that is not valid text (a NUL or half of a pair). Remove it.',
    ],
    [
      'a language that is not there',
      answer('BAD_REQUEST', {
        field: 'language',
        message: 'The language "python" is not available here. Choose one of: javascript.',
      }),
      'The language "python" is not available here. Choose one of: javascript.',
    ],
    [
      'a field that nobody has seen',
      answer('BAD_REQUEST', {
        field: 'custom.difficulties.0',
        message: '"custom.difficulties.0" must be one of: easy, medium, hard.',
      }),
      'This page sent something that the server does not understand. Reload the page and try again.',
    ],
    [
      'a body that cannot be read',
      answer('BAD_REQUEST', { message: 'The body is not valid JSON: Unexpected token.' }),
      'This page sent something that the server does not understand. Reload the page and try again.',
    ],
    [
      'an endpoint of another version',
      answer('NOT_FOUND', { message: 'There is nothing at "GET /api/plans".' }),
      'There is nothing here under this name. Reload the page to see what there is now.',
    ],
    [
      'what is missing in a server that is not ready',
      answer('SERVICE_UNAVAILABLE', {
        message: 'The server is not ready: database: ECONNREFUSED.',
      }),
      'The server is starting, or its database is away. What you type is kept on this machine. Try again in a moment.',
    ],
    [
      'a failure of ours keeps its id',
      answer('INTERNAL_SERVER_ERROR', { message: 'x', errorId: '7f3a91c2' }),
      'Something failed on the server, not in your code. Try again. Quote 7f3a91c2 when you report it.',
    ],
    [
      'whatever answered in our place is quoted by its status',
      answer('UNKNOWN', { status: 502 }),
      'Something between this page and Dry Run answered in its place. Try again. If it stays so, tell whoever runs the server: status 502.',
    ],
  ])('%s', (_name, given, expected) => {
    expect(sayAnswer(given)).toBe(expected);
  });

  const codes = [...Object.keys(endpointErrors), 'OFFLINE', 'UNKNOWN'] as FailureCode[];

  test.each(codes)('%s says what to do, and nothing of requests, bodies and headers', (code) => {
    const usual = code in endpointErrors ? endpointErrors[code as 'LOCKED'].message : '';
    for (const message of ['', usual]) {
      const said = sayAnswer(answer(code, { message }));
      expect(said).not.toBe('');
      if (code !== 'LOCKED') {
        expect(said).toMatch(/reload|try again|open|make it shorter|delete|is kept/i);
        expect(said.split('. ').length).toBeGreaterThan(1);
      }
      expect(said).not.toMatch(/request|endpoint|body|header|JSON|HTTP/i);
    }
  });
});
