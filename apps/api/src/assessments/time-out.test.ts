import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { anHour, Candidate, medium, refusal } from './testing/candidate.ts';
import { decided } from './testing/decided.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Acts = (candidate: Candidate) => Promise<void>;

const minutes = 60_000;
const bell = 60 * minutes;
const judgedCode = (origin: string, code: string) => ({
  origin,
  code,
  kind: 'submission',
  at: bell,
});

const stories: [string, Acts, strict: object, lenient: object][] = [
  [
    'nothing done',
    async () => {},
    { counted: [null], bell: [null], runs: 0 },
    { counted: [null], bell: [null], runs: 0 },
  ],
  [
    'typed only',
    async (candidate) => {
      await candidate.save(medium, 'typed');
    },
    { counted: [null], bell: [judgedCode('bell', 'typed')], runs: 1 },
    { counted: [judgedCode('last-draft', 'typed')], bell: [null], runs: 1 },
  ],
  [
    'run only, twice',
    async (candidate) => {
      await candidate.run(medium, 'first');
      candidate.passMinutes(1);
      await candidate.run(medium, 'second');
      await candidate.save(medium, 'second');
    },
    { counted: [judgedCode('last-run', 'second')], bell: [null], runs: 3 },
    { counted: [judgedCode('last-draft', 'second')], bell: [null], runs: 3 },
  ],
  [
    'submitted twice, then edited',
    async (candidate) => {
      await candidate.submit(medium, 'first');
      await candidate.submit(medium, 'second');
      candidate.passMinutes(5);
      await candidate.save(medium, 'edited');
    },
    {
      counted: [{ origin: 'candidate', code: 'second', number: 2 }],
      bell: [judgedCode('bell', 'edited')],
      runs: 3,
    },
    { counted: [judgedCode('last-draft', 'edited')], bell: [null], runs: 3 },
  ],
  [
    'submitted, then ran something else',
    async (candidate) => {
      await candidate.submit(medium, 'sent');
      await candidate.run(medium, 'tried');
      await candidate.save(medium, 'sent\n');
    },
    { counted: [{ origin: 'candidate', code: 'sent' }], bell: [null], runs: 2 },
    { counted: [{ origin: 'candidate', code: 'sent' }], bell: [null], runs: 2 },
  ],
  [
    'drafts in two languages: the one saved last is the draft',
    async (candidate) => {
      await candidate.save(medium, 'in js', { language: 'javascript' });
      candidate.passMinutes(1);
      await candidate.save(medium, 'in ts');
    },
    { counted: [null], bell: [{ code: 'in ts', language: 'typescript' }], runs: 1 },
    { counted: [{ code: 'in ts', language: 'typescript' }], bell: [null], runs: 1 },
  ],
];

describe('at the bell', () => {
  test.each(stories)('strict: %s', async (_name, acts, strict) => {
    const candidate = await Candidate.started(api, anHour('strict'));
    await acts(candidate);
    candidate.passMinutes(60);
    await candidate.look();
    expect(await decided(api.db, candidate)).toMatchObject(strict);
  });

  test.each(stories)('lenient: %s', async (_name, acts, _strict, lenient) => {
    const candidate = await Candidate.started(api, anHour('lenient'));
    await acts(candidate);
    candidate.passMinutes(60);
    await candidate.look();
    expect(await decided(api.db, candidate)).toMatchObject(lenient);
  });

  test('finishing early follows the same rules, at that moment', async () => {
    const candidate = await Candidate.started(api, anHour('strict'));
    await candidate.run(medium, 'ran');
    await candidate.save(medium, 'edited');
    candidate.passMinutes(20);
    await candidate.finish('coding');
    const at = 20 * minutes;
    const result = await decided(api.db, candidate);
    expect(result.sections[0]?.[3]).toBe('candidate');
    expect(result.counted).toMatchObject([{ origin: 'last-run', code: 'ran' }]);
    expect(result.bell).toMatchObject([{ origin: 'bell', code: 'edited' }]);
    expect(Math.abs((result.counted[0]?.at ?? 0) - at)).toBeLessThan(minutes);
  });

  test('in a document nothing runs, and the draft counts', async () => {
    const choices = { preset: 'phone-screen', editorMode: 'document', problems: [medium] };
    const candidate = await Candidate.started(api, choices);
    for (const kind of ['samples', 'submission'] as const) {
      const answer = await candidate.send(kind, medium, 'x');
      expect(answer).toMatchObject(refusal(409, 'CONFLICT', /document/));
    }
    await candidate.save(medium, 'written');
    candidate.passMinutes(25);
    await candidate.look();
    expect(await decided(api.db, candidate)).toMatchObject({
      state: 'running',
      counted: [{ origin: 'last-draft', code: 'written', at: 25 * minutes }],
      bell: [null],
      runs: 1,
    });
  });

  test('runs and submissions after it are refused', async () => {
    const candidate = await Candidate.started(api, anHour('strict'));
    candidate.passMinutes(60);
    for (const kind of ['samples', 'submission'] as const) {
      const answer = await candidate.send(kind, medium, 'late');
      expect(answer).toMatchObject(refusal(409, 'SECTION_ENDED'));
    }
    expect(await decided(api.db, candidate)).toMatchObject({ counted: [null], runs: 0 });
  });
});
