import type {
  Assessment,
  AssessmentSummary,
  Report,
  Run,
  SectionKind,
  TimeoutRule,
} from '@dryrun/contract';
import { expect } from 'vitest';
import type { TestApi } from '../../testing/start-test-api.ts';
import type { Answer, TestClient } from '../../testing/test-client.ts';

export const medium = 'tasting-flight';
export const hard = 'borrowed-beans';

/** A set-up of an hour for the medium problem, and ten minutes for the approach. */
export const anHour = (timeoutRule: TimeoutRule) => ({
  preset: 'custom',
  problems: [medium],
  custom: {
    codingMinutes: 60,
    approachMinutes: 10,
    difficulties: ['medium'],
    topics: [],
    timeoutRule,
  },
});

/** A candidate who sets up one assessment and works on it over HTTP. */
export class Candidate {
  readonly client: TestClient;
  readonly #api: TestApi;
  #id = '';

  private constructor(api: TestApi, client: TestClient) {
    this.#api = api;
    this.client = client;
  }

  static async arrive(api: TestApi): Promise<Candidate> {
    return new Candidate(api, await api.guest());
  }

  /** Arrives, sets up an assessment and starts it. */
  static async started(api: TestApi, choices: object): Promise<Candidate> {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp(choices);
    await candidate.start();
    return candidate;
  }

  get id(): string {
    return this.#id;
  }

  async setUp(choices: object = {}): Promise<AssessmentSummary> {
    const usual = { preset: 'classic', editorMode: 'standard', language: 'typescript' };
    const { body } = await this.expect<AssessmentSummary>(
      201,
      this.client.post('/assessments', { ...usual, ...choices }),
    );
    this.#id = body.id;
    return body;
  }

  async start(): Promise<Assessment> {
    return this.#ok(this.client.post(`/assessments/${this.#id}/start`));
  }

  async look(): Promise<Assessment> {
    return this.#ok(this.client.get(`/assessments/${this.#id}`));
  }

  async finish(section: SectionKind): Promise<Assessment> {
    return this.#ok(this.client.post(`/assessments/${this.#id}/finish`, { section }));
  }

  async report(): Promise<Report> {
    return this.#ok(this.client.get(`/assessments/${this.#id}/report`));
  }

  /** Saves a draft as a tab does that has seen `baseRevision`. */
  save<T>(problem: string, code: string, more: object = {}): Promise<Answer<T>> {
    return this.client.put(`/assessments/${this.#id}/drafts/${problem}`, {
      language: 'typescript',
      code,
      baseRevision: 0,
      tab: 'first',
      keystrokes: 10,
      ...more,
    });
  }

  explain<T>(problem: string, text: string, more: object = {}): Promise<Answer<T>> {
    return this.client.put(`/assessments/${this.#id}/approach/${problem}`, {
      text,
      timeComplexity: 'O(n)',
      spaceComplexity: 'O(1)',
      baseRevision: 0,
      tab: 'first',
      keystrokes: 10,
      ...more,
    });
  }

  send<T>(kind: 'samples' | 'submission', problem: string, code: string): Promise<Answer<T>> {
    const assessment = this.#id;
    return this.client.post('/runs', { kind, problem, code, assessment, language: 'typescript' });
  }

  async submit(problem: string, code: string): Promise<Run> {
    return (await this.expect<Run>(202, this.send('submission', problem, code))).body;
  }

  async run(problem: string, code: string): Promise<Run> {
    return (await this.expect<Run>(202, this.send('samples', problem, code))).body;
  }

  passMinutes(minutes: number): void {
    this.#api.passTime(minutes * 60_000);
  }

  async expect<T>(status: number, answer: Promise<Answer<T>>): Promise<Answer<T>> {
    const given = await answer;
    expect(given.status, JSON.stringify(given.body)).toBe(status);
    return given;
  }

  async #ok<T>(answer: Promise<Answer<T>>): Promise<T> {
    return (await this.expect(200, answer)).body;
  }
}

/** What an error answer says, for `toMatchObject`. */
export function refusal(status: number, code: string, message?: RegExp) {
  const sentence = message ? { message: expect.stringMatching(message) } : {};
  return { status, body: expect.objectContaining({ code, ...sentence }) };
}
