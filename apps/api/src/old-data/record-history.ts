import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '@dryrun/contract';
import { expect } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import type { TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problems = join(import.meta.dirname, '..', '..', '..', '..', 'problems');
const solution = (slug: string, file: string) =>
  readFile(join(problems, slug, 'submissions', file), 'utf8');

/**
 * What one person did, through the api and with a worker: an assessment of two problems to its end by
 * the bell, practice in three languages, and an assessment that still runs.
 */
export async function recordHistory(api: TestApi): Promise<void> {
  const candidate = await Candidate.arrive(api);
  await practise(candidate.client);
  await candidate.setUp({ problems: [medium, hard] });
  await candidate.start();
  await type(candidate, medium, await solution(medium, 'accepted/two-pointers.ts'));
  await judged(candidate.client, await candidate.run(medium, 'export const nothing = 1;'));
  const wrong = await solution(medium, 'wrong_answer/thirty-two-bit-sum.js');
  await judged(candidate.client, await candidate.submit(medium, wrong));
  candidate.passMinutes(20);
  const right = await solution(medium, 'accepted/two-pointers.ts');
  await judged(candidate.client, await candidate.submit(medium, right));
  candidate.passMinutes(15);
  const whole = await solution(hard, 'wrong_answer/dearest-days-whole.ts');
  await type(candidate, hard, whole);
  await judged(candidate.client, await candidate.submit(hard, whole));
  await candidate.save(hard, `${whole}// one more idea\n`, { baseRevision: 3 });
  candidate.passMinutes(40);
  expect((await candidate.look()).section).toBe('approach');
  await candidate.explain(medium, 'Two hands move over the row, and neither goes back.');
  await candidate.explain(hard, 'The dearest days first. Für jede Box höchstens zwei. 漢😀');
  await candidate.finish('approach');
  await expect
    .poll(async () => (await candidate.report()).pending, { timeout: 30_000 })
    .toBe(false);

  const second = await Candidate.arrive(api);
  await second.setUp({ problems: [hard], preset: 'custom', custom: anHourForOne });
  await second.start();
  await type(second, hard, await solution(hard, 'accepted/dearest-days-first.ts'));
}

const anHourForOne = {
  codingMinutes: 60,
  approachMinutes: 10,
  difficulties: ['hard'],
  topics: [],
  timeoutRule: 'strict',
};

async function practise(client: TestClient): Promise<void> {
  const tries = [
    ['python', medium, 'accepted/window.py'],
    ['typescript', medium, 'wrong_answer/as-many-in-a-row.ts'],
    ['javascript', hard, 'wrong_answer/all-or-nothing.js'],
  ] as const;
  for (const [language, problem, file] of tries) {
    const code = await solution(problem, file);
    const draft = { language, code, baseRevision: 0, tab: 'practice', keystrokes: code.length };
    await client.put(`/practice/${problem}/draft`, draft);
    await judged(client, await send(client, { kind: 'submission', problem, language, code }));
  }
  const own = { kind: 'custom', problem: medium, customInput: '[1]\n[1]\n1\n1' };
  await judged(client, await send(client, { ...own, language: 'javascript', code: '// nothing' }));
}

async function send(client: TestClient, run: object): Promise<Run> {
  const { status, body } = await client.post<Run>('/runs', run);
  expect(status, JSON.stringify(body)).toBe(202);
  return body;
}

/** In three saves, some minutes apart. */
async function type(candidate: Candidate, problem: string, code: string): Promise<void> {
  for (const [at, share] of [0.2, 0.6, 1].entries()) {
    const typed = code.slice(0, code.length * share);
    await candidate.save(problem, typed, { baseRevision: at, sequence: at, keystrokes: 80 });
    candidate.passMinutes(3);
  }
}

async function judged(client: TestClient, { id }: Run): Promise<void> {
  const state = async () => (await client.get<Run>(`/runs/${id}`)).body.state;
  await expect.poll(state, { timeout: 60_000 }).toBe('done');
}
