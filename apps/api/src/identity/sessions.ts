import { parseCookies } from 'better-auth/cookies';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request, Response } from 'express';
import type { Session } from '../context.ts';
import type { Auth } from './auth.ts';

/**
 * A session is looked up for every request, so what was found is remembered for as long as this. Also
 * the longest time that a session ended in another process is still believed here.
 */
const rememberedForMs = 60_000;
const rememberedAtMost = 10_000;

type Remembered = { session: Session; untilMs: number };

/** Tells who a request belongs to. */
export type SessionSource = {
  /** Null when nobody is known by this request. @throws when the database cannot be asked. */
  find(request: Request, response: Response): Promise<Session | null>;
  /** For who is not known yet. */
  create(response: Response): Promise<Session>;
};

/** Guests, each known by a cookie. */
export class Sessions implements SessionSource {
  readonly #auth: Auth;
  readonly #cookieName: Promise<string>;
  /** By the signed value of the cookie; the one used longest ago stands first. */
  readonly #remembered = new Map<string, Remembered>();

  constructor(auth: Auth) {
    this.#auth = auth;
    this.#cookieName = auth.$context.then(({ authCookies }) => authCookies.sessionToken.name);
  }

  /**
   * The session of a request, or null when it has none or one that has ended. Renews the cookie on
   * the response about once a day. @throws when the database cannot be asked.
   */
  async find(request: Request, response: Response): Promise<Session | null> {
    const cookie = await this.#cookieOf(request);
    if (cookie === null) return null;
    const known = this.#recall(cookie);
    if (known) return known;
    const { response: found, headers } = await this.#auth.api.getSession({
      headers: fromNodeHeaders(request.headers),
      returnHeaders: true,
    });
    if (found === null) return null;
    passCookies(headers, response);
    const session = {
      owner: found.user.id,
      guest: found.user.isAnonymous === true,
      ownsMachine: false,
    };
    this.#remember(cookie, session);
    return session;
  }

  /** Makes a guest, and tells the client by a cookie on the response. */
  async create(response: Response): Promise<Session> {
    const { response: made, headers } = await this.#auth.api.signInAnonymous({
      headers: new Headers(),
      returnHeaders: true,
    });
    passCookies(headers, response);
    return { owner: made.user.id, guest: true, ownsMachine: false };
  }

  /** To be called when the session of a request may have ended. */
  async forget(request: Request): Promise<void> {
    const cookie = await this.#cookieOf(request);
    if (cookie !== null) this.#remembered.delete(cookie);
  }

  async #cookieOf(request: Request): Promise<string | null> {
    const header = request.headers.cookie;
    if (header === undefined) return null;
    return parseCookies(header).get(await this.#cookieName) ?? null;
  }

  #recall(cookie: string): Session | null {
    const known = this.#remembered.get(cookie);
    if (known === undefined) return null;
    this.#remembered.delete(cookie);
    if (known.untilMs < Date.now()) return null;
    this.#remembered.set(cookie, known);
    return known.session;
  }

  #remember(cookie: string, session: Session): void {
    this.#remembered.set(cookie, { session, untilMs: Date.now() + rememberedForMs });
    if (this.#remembered.size <= rememberedAtMost) return;
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined) this.#remembered.delete(oldest);
  }
}

function passCookies(from: Headers, to: Response): void {
  for (const cookie of from.getSetCookie()) to.append('Set-Cookie', cookie);
}
