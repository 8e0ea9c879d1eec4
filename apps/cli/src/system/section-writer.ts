import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate } from './candidate.ts';

type Kept = { value: unknown; revision: number };

/** One section that is written in: where a save goes, what save number `at` says, and what is kept of it. */
type Desk = {
  path: string;
  /** Beside what all saves have. */
  body: (at: number) => object;
  value: (at: number) => unknown;
  kept: () => Promise<Kept | null>;
};

type Ask = <T>(method: string, path: string, body?: unknown) => Promise<T>;
type Drafts = { problems: { drafts: { code: string; revision: number }[] }[] };
type Open = {
  view: {
    questions?: { id: string }[];
    items?: { item: string }[];
    scenarios?: { scenario: string; asks: string; responses: unknown[] }[];
  };
  answers: { item: string; value: unknown; revision: number }[];
};

const betweenSavesMs = 250;
const sentence = (at: number) => `Sentence ${at}. `;
/** As it is typed: each save has all that was written before. */
const textOf = (at: number) => Array.from({ length: at }, (_, one) => sentence(one + 1)).join('');

type Kind = { setUp: object; begin: (ask: Ask, id: string, problem: string) => Promise<Desk> };

/**
 * Every kind that is written in one after the other, and the document. A query is kept as a program is,
 * by the same handler; here no server answers queries.
 */
const kinds: Readonly<Record<string, Kind>> = {
  coding: { setUp: withProblem(coding()), begin: draftDesk },
  document: { setUp: { ...withProblem(coding()), editorMode: 'document' }, begin: draftDesk },
  approach: {
    setUp: withProblem(coding(20), { kind: 'approach', minutes: 160 }),
    async begin(ask, id, problem) {
      await ask('POST', `/assessments/${id}/finish`, { section: 'coding' });
      const complexities = { timeComplexity: 'O(n)', spaceComplexity: 'O(1)' };
      type Sitting = { problems: { approach: { text: string; revision: number } }[] };
      return {
        path: `/assessments/${id}/approach/${problem}`,
        body: (at) => ({ ...complexities, text: textOf(at) }),
        value: textOf,
        async kept() {
          const { problems } = await ask<Sitting>('GET', `/assessments/${id}`);
          const approach = problems[0]?.approach;
          return approach ? { value: approach.text, revision: approach.revision } : null;
        },
      };
    },
  },
  questions: answers('questions', ({ questions = [] }) => ({
    item: questions[0]?.id ?? '',
    value: textOf,
  })),
  'work-style': answers('work-style', ({ items = [] }) => ({
    item: 'answers',
    value: (at) => items.slice(0, at).map(({ item }) => ({ item, step: 2, seconds: 1 })),
  })),
  'work-simulation': answers('work-simulation', ({ scenarios: [first] = [] }) => {
    const { scenario, asks = 'choose', responses = [] } = first ?? {};
    const givens: Record<string, object> = {
      rate: { kind: 'rate', ratings: responses.map(() => 3) },
      order: { kind: 'order', order: responses.map((_, place) => place) },
      choose: { kind: 'choose', chosen: 0 },
    };
    const given = givens[asks];
    return {
      item: 'answers',
      value: (at) => [{ scenario, given, closed: false, seconds: at }],
    };
  }),
  writing: {
    ...answers('writing', () => ({ item: 'text', value: (at) => ({ text: textOf(at) }) })),
    setUp: { preset: 'writing' },
  },
};

export const writtenKinds = Object.keys(kinds);

function coding(minutes = 180) {
  return { kind: 'coding', minutes };
}

function custom(difficulties: string[], ...sections: object[]) {
  const rules = { difficulties, topics: [], timeoutRule: 'strict' };
  return { preset: 'custom', language: 'typescript', custom: { sections, ...rules } };
}

function withProblem(...sections: object[]) {
  return custom(['medium'], ...sections);
}

async function draftDesk(ask: Ask, id: string, problem: string): Promise<Desk> {
  return {
    path: `/assessments/${id}/drafts/${problem}`,
    body: (at) => ({ language: 'typescript', code: textOf(at) }),
    value: textOf,
    async kept() {
      const { problems } = await ask<Drafts>('GET', `/assessments/${id}`);
      const draft = problems[0]?.drafts[0];
      return draft ? { value: draft.code, revision: draft.revision } : null;
    },
  };
}

/** A kind whose answers go through the frame. */
function answers(
  kind: string,
  of: (view: Open['view']) => { item: string; value: (at: number) => unknown },
): Kind {
  return {
    setUp: custom([], { kind, minutes: 180 }),
    async begin(ask, id) {
      const path = `/assessments/${id}/sections/${kind}`;
      const { item, value } = of((await ask<Open>('GET', path)).view);
      return {
        path: `${path}/answers/${item}`,
        body: (at) => ({ value: value(at) }),
        value,
        kept: async () =>
          (await ask<Open>('GET', path)).answers.find((answer) => answer.item === item) ?? null,
      };
    },
  };
}

/** Writes in a section, a save after the other, as a page does, whatever happens to the server. */
export class SectionWriter {
  readonly kind: string;
  readonly #candidate: Candidate;
  readonly #desk: Desk;
  readonly #work: Promise<void>;
  #acknowledged = { at: 0, revision: 0 };
  #sent = 0;
  #stopping = false;

  private constructor(candidate: Candidate, kind: string, desk: Desk) {
    this.#candidate = candidate;
    this.kind = kind;
    this.#desk = desk;
    this.#work = this.#write();
  }

  /**
   * Sets up an assessment with a section of this kind, starts it, and begins to write.
   *
   * @param problem of the bank, where there is one
   */
  static async begin(candidate: Candidate, kind: string, problem: string): Promise<SectionWriter> {
    const ask: Ask = async (method, path, body) => {
      const response = await candidate.request(method, path, body);
      if (!response.ok) throw new Error(`${kind}: ${method} ${path}: ${await response.text()}`);
      return (await response.json()) as never;
    };
    const { setUp, begin } = kinds[kind] ?? {};
    if (!setUp || !begin) throw new Error(`There is no writer of ${kind}.`);
    const problems = JSON.stringify(setUp).includes('"coding"') ? { problems: [problem] } : {};
    const { id } = await ask<{ id: string }>('POST', '/assessments', { ...setUp, ...problems });
    await ask('POST', `/assessments/${id}/start`);
    return new SectionWriter(candidate, kind, await begin(ask, id, problem));
  }

  /** How many were acknowledged. */
  get saves(): number {
    return this.#acknowledged.at;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#work;
  }

  /** What of the last acknowledged save is not there any more; null when all is. */
  async lost(): Promise<string | null> {
    await this.stop();
    const kept = await this.#desk.kept();
    const { at, revision } = this.#acknowledged;
    // A save whose answer was lost with the server may be there too, and be the newest.
    const mayBe = Array.from({ length: this.#sent - at + 1 }, (_, more) =>
      JSON.stringify(this.#desk.value(at + more)),
    );
    const isThere = kept && kept.revision >= revision && mayBe.includes(JSON.stringify(kept.value));
    return isThere
      ? null
      : `${this.kind}: save ${at} acknowledged as ${revision}, kept ${JSON.stringify(kept)}`;
  }

  async #write(): Promise<void> {
    while (!this.#stopping) {
      const at = this.#acknowledged.at + 1;
      this.#sent = Math.max(this.#sent, at);
      const { revision: baseRevision } = this.#acknowledged;
      const save = {
        ...this.#desk.body(at),
        baseRevision,
        sequence: at,
        tab: 'one',
        keystrokes: 9,
      };
      const response = await this.#candidate
        .request('PUT', this.#desk.path, save)
        .catch(() => null);
      const body = (await response?.json().catch(() => null)) as { revision: number } | null;
      if (response?.ok && body !== null) this.#acknowledged = { at, revision: body.revision };
      await sleep(betweenSavesMs);
    }
  }
}
