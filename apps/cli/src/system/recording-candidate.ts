import { Candidate } from './candidate.ts';

/** A candidate who writes down all that the server ever sends, event streams included. */
export class RecordingCandidate extends Candidate {
  readonly #received: Promise<string>[] = [];

  override async request(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await super.request(method, path, body);
    const headers = [...response.headers].map((header) => header.join(': ')).join('\n');
    const copy = response.clone().text();
    this.#received.push(copy.then((text) => `${method} ${path}\n${headers}\n${text}`));
    return response;
  }

  /** Everything received so far, one text an answer; waits for streams that have not ended. */
  async received(): Promise<string[]> {
    return Promise.all(this.#received);
  }

  /** Forgets what was received so far. */
  forget(): void {
    this.#received.length = 0;
  }

  /** @throws with the server's answer when it is a refusal. */
  async ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await this.request(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}
