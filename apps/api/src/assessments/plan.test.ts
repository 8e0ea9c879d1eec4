import type { AssessmentSummary } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { refusal } from './testing/candidate.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const usual = { difficulties: ['medium'], topics: [], timeoutRule: 'strict' };

async function setUp<T>(custom: object, more: object = {}) {
  const client = await api.guest();
  const choices = { preset: 'custom', language: 'typescript', custom: { ...usual, ...custom } };
  return client.post<T>('/assessments', { ...choices, ...more });
}

const coding = { kind: 'coding', minutes: 30 };
const approach = { kind: 'approach', minutes: 10 };
const style = { kind: 'work-style', minutes: 15 };

describe('sections of one’s own', () => {
  test.each<[string, object[], string[]]>([
    [
      'in the order chosen',
      [style, coding, approach],
      ['work-style 15', 'coding 30', 'approach 10'],
    ],
    ['something between', [coding, style, approach], ['coding 30', 'work-style 15', 'approach 10']],
    ['as short as may be', [{ ...coding, minutes: 20 }], ['coding 20']],
    ['as long as may be', [{ ...coding, minutes: 180 }], ['coding 180']],
  ])('%s', async (_name, sections, expected) => {
    const { status, body } = await setUp<AssessmentSummary>({ sections });
    expect(status).toBe(201);
    expect(body.sections.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual(expected);
    const all = body.sections.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(body.presetName).toBe(`Custom ${all}`);
  });

  test('without coding nothing is drawn, and no language is needed', async () => {
    const sections = [{ kind: 'questions', minutes: 20 }];
    const { status, body } = await setUp<AssessmentSummary>(
      { sections, difficulties: [] },
      { language: undefined },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ difficulties: [], exclusive: true });
  });

  test('what a kind may be told is kept for it', async () => {
    const settings = { scenarios: 'design' };
    const sections = [{ kind: 'work-simulation', minutes: 20, settings }];
    const { body } = await setUp<AssessmentSummary>({ sections, difficulties: [] });
    const row = await api.db
      .selectFrom('section')
      .select('settings')
      .where('assessment_id', '=', body.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.settings)).toEqual(settings);
  });

  test.each<[string, object, string, RegExp]>([
    ['too short in all', { sections: [style] }, 'custom.sections', /15 minutes. Choose 20 to 180/],
    [
      'too long in all',
      {
        sections: [
          { ...coding, minutes: 120 },
          { ...style, minutes: 61 },
        ],
      },
      'custom.sections',
      /181 minutes/,
    ],
    ['a kind twice', { sections: [coding, coding] }, 'custom.sections', /two of kind coding/],
    ['approach first', { sections: [approach, coding] }, 'custom.sections', /coding before it/],
    [
      'days among minutes',
      { sections: [coding, { kind: 'writing', minutes: 1440 }] },
      'custom.sections',
      /stands alone/,
    ],
    ['no problem', { sections: [coding], difficulties: [] }, 'custom.difficulties', /one to four/],
    ['no section at all', {}, 'custom.sections', /Choose sections/],
    ['half of the older form', { codingMinutes: 30 }, 'custom.sections', /Choose sections/],
  ])('refused with the field at fault: %s', async (_name, custom, field, message) => {
    const answer = await setUp(custom);
    expect(answer).toMatchObject(refusal(400, 'BAD_REQUEST', message));
    expect(answer.body).toMatchObject({ data: { field } });
  });

  test('coding without a language is refused, and says which field', async () => {
    const answer = await setUp({ sections: [coding] }, { language: undefined });
    expect(answer).toMatchObject(refusal(400, 'BAD_REQUEST', /language/));
    expect(answer.body).toMatchObject({ data: { field: 'language' } });
  });
});
