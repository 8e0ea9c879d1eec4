export type Answer<T = unknown> = {
  status: number;
  headers: Headers;
  /** The parsed JSON, or the text when it is none. */
  body: T;
};

/** A candidate's browser as far as the API can tell: keeps its cookies, sends its Origin. */
export class TestClient {
  readonly url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== '') headers.set('cookie', this.cookie);
    if (init.method !== undefined && !headers.has('origin')) headers.set('origin', this.url);
    const response = await fetch(this.url + path, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** One request under `/api` with a JSON body, if any. The shape of the answer is the caller's word. */
  async request<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await this.fetch(`/api${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const parsed: T = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: parsed };
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.request('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.request('POST', path, body);
  }

  put<T>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.request('PUT', path, body);
  }
}
