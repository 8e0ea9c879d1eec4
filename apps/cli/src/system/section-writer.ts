import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate } from './candidate.ts';

type Saved = { revision: number };
type Open = {
  view: { questions: { id: string }[] };
  answers: { item: string; value: string; revision: number }[];
};

const betweenSavesMs = 100;

/** Writes an answer in a section, a sentence a save, as a page does, whatever happens to the server. */
export class SectionWriter {
  readonly #candidate: Candidate;
  readonly #section: string;
  readonly #item: string;
  readonly #work: Promise<void>;
  #acknowledged: { text: string; revision: number } = { text: '', revision: 0 };
  #stopping = false;

  private constructor(candidate: Candidate, section: string, item: string) {
    this.#candidate = candidate;
    this.#section = section;
    this.#item = item;
    this.#work = this.#write();
  }

  /** Sets up an assessment of written questions alone, starts it, and begins to write. */
  static async begin(candidate: Candidate): Promise<SectionWriter> {
    const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const response = await candidate.request(method, path, body);
      if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
      return (await response.json()) as T;
    };
    const sections = [{ kind: 'questions', minutes: 180 }];
    const custom = { sections, difficulties: [], topics: [], timeoutRule: 'strict' };
    const created = await ask<{ id: string }>('POST', '/assessments', { preset: 'custom', custom });
    await ask('POST', `/assessments/${created.id}/start`);
    const section = `/assessments/${created.id}/sections/questions`;
    const [first] = (await ask<Open>('GET', section)).view.questions;
    if (first === undefined) throw new Error('No question was drawn.');
    return new SectionWriter(candidate, section, first.id);
  }

  get saves(): number {
    return this.#acknowledged.revision;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#work;
  }

  /** What of the last acknowledged save is not there any more; null when all is. */
  async lost(): Promise<string | null> {
    await this.stop();
    const response = await this.#candidate.request('GET', this.#section);
    const kept = ((await response.json()) as Open).answers.find(({ item }) => item === this.#item);
    const { text, revision } = this.#acknowledged;
    // A save whose answer was lost with the server may be there too, and be the newest.
    const isThere = kept?.value.startsWith(text) && kept.revision >= revision;
    return isThere ? null : `acknowledged ${revision}: ${text}, kept ${JSON.stringify(kept)}`;
  }

  async #write(): Promise<void> {
    for (let sequence = 1; !this.#stopping; sequence++) {
      const text = `${this.#acknowledged.text}Sentence ${sequence}. `;
      const { revision: baseRevision } = this.#acknowledged;
      const save = { value: text, baseRevision, sequence, tab: 'one', keystrokes: 9 };
      const path = `${this.#section}/answers/${this.#item}`;
      const response = await this.#candidate.request('PUT', path, save).catch(() => null);
      const body = (await response?.json().catch(() => null)) as Saved | null;
      if (response?.ok && body !== null) this.#acknowledged = { text, revision: body.revision };
      await sleep(betweenSavesMs);
    }
  }
}
