import type { SectionKind } from '@dryrun/contract';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import type { DryRun } from './dry-run.ts';

export type PlayedRun = { id: string; passed: number; total: number; state: string };
type Problem = { slug: string; title: string; samples: { input: { text: string }[] }[] };
export type Sitting = { id: string; problems: { problem: Problem }[] };

/** A solution that is too slow on many tests takes its limit on each, and more on a busy machine. */
const verdictTimeoutMs = 120_000;

/** Does by HTTP, as the page's candidate, what would take long by hand. */
export class Player {
  readonly #request: APIRequestContext;
  readonly #origin: string;
  #arrived: Promise<unknown> | null = null;

  constructor(page: Page, origin: string) {
    this.#request = page.request;
    this.#origin = origin;
  }

  async ask<Answer>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Answer> {
    // Whoever asks for a page is somebody from then on; it need not be shown.
    this.#arrived ??= this.#request.get('/');
    await this.#arrived;
    const response = await this.#request.fetch(`/api${path}`, {
      method,
      headers: { origin: this.#origin },
      ...(data === undefined ? {} : { data }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  /** A sitting with its clock running. Problems are drawn unless given by their slugs. */
  async start(
    setUp: {
      preset?: string;
      /** Undefined where nothing is programmed, as is the language. */
      editorMode?: string | undefined;
      language?: string | undefined;
      problems?: string[];
      custom?: object;
    } = {},
  ) {
    const { id } = await this.ask<Sitting>('POST', '/assessments', {
      preset: 'classic',
      editorMode: 'standard',
      language: 'typescript',
      ...setUp,
    });
    return this.ask<Sitting>('POST', `/assessments/${id}/start`);
  }

  async saveDraft(
    assessment: string,
    problem: string,
    code: string,
    baseRevision: number,
    keystrokes = 40,
  ) {
    await this.ask('PUT', `/assessments/${assessment}/drafts/${problem}`, {
      ...{ language: 'typescript', code, baseRevision, tab: 'play', keystrokes },
    });
  }

  /** Runs or submits, and waits for the verdict. In practice when no assessment is given. */
  async run(
    kind: 'samples' | 'submission',
    problem: string,
    code: string,
    assessment?: string,
  ): Promise<PlayedRun> {
    const run = { kind, problem, language: 'typescript', code };
    const { id } = await this.ask<PlayedRun>('POST', '/runs', {
      ...run,
      ...(assessment ? { assessment } : {}),
    });
    return this.untilJudged(id);
  }

  async untilJudged(run: string): Promise<PlayedRun> {
    // The stream of events ends with the verdict.
    await this.#request.get(`/api/runs/${run}/events`, { timeout: verdictTimeoutMs });
    return this.ask<PlayedRun>('GET', `/runs/${run}`);
  }

  async explain(assessment: string, problem: string, text: string) {
    await this.ask('PUT', `/assessments/${assessment}/approach/${problem}`, {
      ...{ text, timeComplexity: 'O(n log n)', spaceComplexity: 'O(n)' },
      ...{ baseRevision: 0, tab: 'play', keystrokes: text.length },
    });
  }

  async finish(assessment: string, section: SectionKind) {
    await this.ask('POST', `/assessments/${assessment}/finish`, { section });
  }

  /** Waits until all that counts in a finished assessment is judged. */
  async judged(assessment: string) {
    const report = () => this.ask<{ pending: boolean }>('GET', `/assessments/${assessment}/report`);
    await expect
      .poll(async () => (await report()).pending, { timeout: verdictTimeoutMs })
      .toBe(false);
  }
}

/**
 * Opens a sitting that was set up by HTTP, for stories that are not about the way there: it takes a
 * home page, a lobby and the judging of a program. Gives back the titles of its problems, in order.
 */
export async function sit(
  candidate: Candidate,
  dryRun: DryRun,
  setUp: { preset?: string; editorMode?: string; language?: string } = {},
): Promise<string[]> {
  const { id } = await new Player(candidate.page, dryRun.url).start(setUp);
  await candidate.page.goto(`/assessments/${id}`);
  // While the editor is being made, a press has to wait for it.
  await expect(candidate.editor).toHaveCount(1, { timeout: 60_000 });
  return candidate.problemTitles();
}
