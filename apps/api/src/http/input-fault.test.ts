import { contract } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { faultOf } from './input-fault.ts';

const run = { kind: 'samples', problem: 'two-vans', language: 'javascript', code: '' };
const uuid = '7a0e6a5e-3c1f-4d57-9d0b-0a4f3d8f7c11';

const createRun = contract.runs.create['~orpc'].inputSchema;
const listSubmissions = contract.submissions.list['~orpc'].inputSchema;
const createAssessment = contract.assessments.create['~orpc'].inputSchema;

const table = [
  ['nothing', createRun, undefined, '', 'The body of the request is missing. Give a JSON object.'],
  ['a list', createRun, [], '', 'The body of the request must be a JSON object.'],
  ['no code', createRun, { ...run, code: undefined }, 'code', '"code" is missing. Give a text.'],
  ['a number as code', createRun, { ...run, code: 5 }, 'code', '"code" must be a text.'],
  [
    'an unknown kind',
    createRun,
    { ...run, kind: 'all' },
    'kind',
    '"kind" must be one of: samples, custom, submission.',
  ],
  [
    'a path as problem',
    createRun,
    { ...run, problem: '../../etc' },
    'problem',
    '"problem" is not valid. A problem is named by its slug, for example night-charging.',
  ],
  [
    'a request id that is none',
    createRun,
    { ...run, requestId: '1' },
    'requestId',
    '"requestId" must be a UUID.',
  ],
  [
    'too much code',
    createRun,
    { ...run, code: 'x'.repeat(65_537), assessment: uuid },
    'code',
    '"code" is not valid. The code is larger than 64 KiB. Make it shorter.',
  ],
  [
    'a page too large',
    listSubmissions,
    { limit: '1000' },
    'limit',
    '"limit" is not valid. Too big: expected number to be <=100.',
  ],
  [
    'a difficulty in a list',
    createAssessment,
    {
      preset: 'custom',
      editorMode: 'plain',
      language: 'javascript',
      custom: {
        codingMinutes: 30,
        approachMinutes: 0,
        difficulties: ['medium', 'impossible'],
        topics: [],
        timeoutRule: 'strict',
      },
    },
    'custom.difficulties.1',
    '"custom.difficulties.1" must be one of: easy, medium, hard.',
  ],
] as const;

describe('what is said about an input that is not valid', () => {
  test.each(table)('%s', async (_name, schema, input, field, message) => {
    const result = await schema?.['~standard'].validate(input);
    const issue = result?.issues?.[0];
    expect(issue && faultOf(issue)).toEqual({ field, message });
  });
});
