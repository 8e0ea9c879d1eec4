import type { OpenSection, ReportSection } from '@dryrun/contract';
import { Candidate } from '../../../assessments/testing/candidate.ts';
import type { TestApi } from '../../../testing/start-test-api.ts';

/** Somebody who writes, and everything that they ever received. */
export class Writer {
  readonly received: string[] = [];
  readonly candidate: Candidate;
  #revisions = new Map<string, number>();

  private constructor(candidate: Candidate) {
    this.candidate = candidate;
    const { client } = candidate;
    const original = client.fetch.bind(client);
    client.fetch = async (path, init) => {
      const response = await original(path, init);
      const body = await response.arrayBuffer();
      this.received.push(Buffer.from(body).toString());
      return new Response(response.status === 204 ? null : body, response);
    };
  }

  static async started(api: TestApi, choices: object): Promise<Writer> {
    const writer = new Writer(await Candidate.arrive(api));
    await writer.candidate.setUp(choices);
    await writer.candidate.start();
    return writer;
  }

  get id() {
    return this.candidate.id;
  }

  get(path: string) {
    return this.candidate.client.get(`/assessments/${this.id}${path}`);
  }

  async open(): Promise<OpenSection> {
    return (await this.candidate.expect<OpenSection>(200, this.get('/sections/writing') as never))
      .body;
  }

  save(item: string, value: object, more: object = {}) {
    return this.candidate.client.put(`/assessments/${this.id}/sections/writing/answers/${item}`, {
      value,
      baseRevision: this.#revisions.get(item) ?? 0,
      tab: 'first',
      keystrokes: 10,
      ...more,
    });
  }

  async kept(item: string, value: object): Promise<void> {
    const { body } = await this.candidate.expect<{ revision: number }>(
      200,
      this.save(item, value) as never,
    );
    this.#revisions.set(item, body.revision);
  }

  grade(ticked: unknown) {
    return this.candidate.client.put(`/assessments/${this.id}/writing/ticks`, { ticked });
  }

  async paper(): Promise<ReportSection<'writing'>> {
    const { sections } = await this.candidate.report();
    const [paper] = sections;
    if (paper?.kind !== 'writing') throw new Error('The report has no paper.');
    return paper;
  }
}
