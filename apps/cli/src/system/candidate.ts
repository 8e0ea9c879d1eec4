/** One test of a run as the API answers it. */
export type SeenTest = { index: number; verdict: string };

export type SeenRun = {
  id: string;
  state: string;
  verdict: string | null;
  passed: number;
  total: number;
  tests: SeenTest[];
};

export type Submission = {
  problem: string;
  language: string;
  code: string;
  requestId?: string;
  assessment?: string;
};

/** A candidate without a browser: keeps a cookie, submits, follows the events to the verdict. */
export class Candidate {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** Opens the home page as a browser does, which makes the guest and the cookie. */
  async visit(): Promise<void> {
    const response = await fetch(this.#url, { headers: { accept: 'text/html' } });
    await response.arrayBuffer();
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    if (this.#cookie === '') throw new Error('The home page set no cookie.');
  }

  /** As its requests send it, for a browser that is to be the same candidate. */
  get cookie(): string {
    return this.#cookie;
  }

  async request(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#url}/api${path}`, {
      method,
      headers: {
        cookie: this.#cookie,
        origin: this.#url,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** @throws with the server's answer when the submission is not acknowledged. */
  async submit(submission: Submission): Promise<SeenRun> {
    return this.#answer('POST', '/runs', { kind: 'submission', ...submission });
  }

  async run(id: string): Promise<SeenRun> {
    return this.#answer('GET', `/runs/${id}`);
  }

  /** Waits on the event stream for the verdict. */
  async verdictOf(id: string): Promise<SeenRun> {
    const response = await this.request('GET', `/runs/${id}/events`);
    if (!response.ok || response.body === null) throw new Error(await response.text());
    let text = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      for (const line of text.split('\n').slice(0, -1)) {
        if (!line.startsWith('data: {')) continue;
        const event: { type: string; run?: SeenRun } = JSON.parse(line.slice('data: '.length));
        if (event.type === 'verdict' && event.run) return event.run;
      }
      text = text.slice(text.lastIndexOf('\n') + 1);
    }
    throw new Error(`The events of ${id} ended without a verdict.`);
  }

  async #answer(method: string, path: string, body?: unknown): Promise<SeenRun> {
    const response = await this.request(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return (await response.json()) as SeenRun;
  }
}
