import type pg from 'pg';

/**
 * A connection that may be asked from several places at once: each statement is sent when the one before
 * it has been answered or has failed. pg did so by itself, and will not from its next version on.
 */
export function oneAtATime(client: pg.Client): pg.Client {
  const send = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const query = (...asked: unknown[]) => {
    const answer = last.then(() => send(...asked));
    last = answer.catch(() => undefined);
    return answer;
  };
  return Object.assign(client, { query });
}
