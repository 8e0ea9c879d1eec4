import type { SessionEvent } from '@dryrun/contract';
import { isWorthRetrying } from '../../api/api-error.ts';
import type { Connection } from '../connection/connection.ts';
import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import { newId } from '../state/new-id.ts';

type WithoutStamp<Event> = Event extends unknown ? Omit<Event, 'id' | 'atMs'> : never;
/** What happened, before it is known when. */
export type Happening = WithoutStamp<SessionEvent>;

export type LogOutbox = {
  /** Notes it down and sends it soon. `atMs` where it is known to have been earlier. */
  record: (happening: Happening, atMs?: number) => void;
  /** Sends what waits, at once. Never rejects: what cannot be sent waits on this machine. */
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  close: () => void;
};

type Batch = { tab: string; events: SessionEvent[] };

/** What is noted down within it goes together. */
const gatherMs = 2_000;
const atOnce = 100;
/** A page without a server keeps so many. What happens then is left out. */
const keptAtMost = 500;

/**
 * What a proctor would note down, on its way to the server. It waits on this machine while the connection
 * is cut, over reloads too, and is sent with the times at which it happened. Sending it twice does no
 * harm: the server knows each event by its id.
 */
export function createLogOutbox(options: {
  storage: Storage;
  /** Of whom and what: the parts of a key. */
  place: readonly string[];
  tab: string;
  connection: Pick<Connection, 'get' | 'reportFailure' | 'join'>;
  now: () => number;
  send: (batch: Batch, how: { keepalive: boolean }) => Promise<unknown>;
}): LogOutbox {
  const { storage, tab, connection, now, send } = options;
  const prefix = `dry-run:session-log:${options.place.join('/')}/`;
  const key = prefix + tab;
  let events: SessionEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  const leave = connection.join(() => sendAll(false));

  function keep() {
    try {
      if (events.length > 0) storage.setItem(key, JSON.stringify(events));
      else storage.removeItem(key);
    } catch {
      // No room is left. It is lost with the page, if the server stays away so long.
    }
  }

  /** Rejects when it cannot be sent now. What the server refuses will be refused again: it is dropped. */
  async function sendBatch(batch: Batch, keepalive: boolean): Promise<void> {
    try {
      await send(batch, { keepalive });
    } catch (error) {
      if (!isWorthRetrying(error)) return;
      connection.reportFailure(error);
      throw error;
    }
  }

  async function sendAll(keepalive: boolean): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    while (events.length > 0) {
      const batch = events.slice(0, atOnce);
      await sendBatch({ tab, events: batch }, keepalive);
      const sent = new Set(batch);
      events = events.filter((event) => !sent.has(event));
      keep();
    }
    await sendLeft(keepalive);
  }

  /** What pages left that are gone. */
  async function sendLeft(keepalive: boolean): Promise<void> {
    for (const left of keysOf(storage)) {
      if (!left.startsWith(prefix) || left === key) continue;
      const kept = readEvents(storage.getItem(left));
      if (kept.length > 0)
        await sendBatch(
          { tab: left.slice(prefix.length), events: kept.slice(0, atOnce) },
          keepalive,
        );
      storage.removeItem(left);
    }
  }

  async function flush({ keepalive = false } = {}): Promise<void> {
    if (sending && !keepalive) return sending;
    sending = sendAll(keepalive)
      .catch(ignoreInterruption)
      .finally(() => {
        sending = null;
      });
    return sending;
  }

  return {
    record(happening, atMs = now()) {
      if (events.length >= keptAtMost) return;
      events.push({ ...happening, id: newId(), atMs: Math.round(atMs) } as SessionEvent);
      keep();
      if (connection.get().status === 'online') timer ??= setTimeout(flush, gatherMs);
    },
    flush,
    close() {
      clearTimeout(timer);
      leave();
    },
  };
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}

/** Whatever stands there: an older version may have written it. */
function readEvents(text: string | null): SessionEvent[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
