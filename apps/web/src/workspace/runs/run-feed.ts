import { getEventMeta } from '@orpc/client';
import { client } from '../../api/api.ts';
import type { RunFeed } from './follow-run.ts';

/** Runs as the server tells of them: one request, or a stream of events. */
export const runFeed: RunFeed = {
  get: (id, signal) => client.runs.get({ id }, { signal }),
  async events(id, lastEventId, signal) {
    const events = await client.runs.events({ id }, { signal, lastEventId });
    return (async function* () {
      for await (const event of events) yield { event, id: getEventMeta(event)?.id };
    })();
  },
};
