import { isWorthRetrying, readApiError } from '../../api/api-error.ts';
import { createStore, type Store } from '../state/store.ts';

export type ConnectionState =
  | { status: 'online' }
  | {
      status: 'offline';
      sinceMs: number;
      /** The server itself is there, and has said that it cannot do its work now. */
      serverAnswers: boolean;
      /** When the next try begins; in the past while one is under way. */
      nextTryAtMs: number;
      trying: boolean;
    };

export type Connection = Pick<Store<ConnectionState>, 'get' | 'subscribe'> & {
  /** A request got no answer, or the server failed. Other errors are not about the connection. */
  reportFailure: (error: unknown) => void;
  tryNow: () => Promise<void>;
  /** Resolves at once while online, or when the signal is aborted. */
  whenOnline: (signal: AbortSignal) => Promise<void>;
  /**
   * `resume` sends what was kept, each time the server may be back. It rejects when that fails, and
   * then the connection stays down. Returns the way to leave.
   */
  join: (resume: () => Promise<void>) => () => void;
  close: () => void;
};

/** Quick at first, because most interruptions are short. Seconds. */
const backOff = [1, 2, 4, 8, 15];
/** A room full of candidates who lost the server together does not come back to it together. */
const earlierAtMost = 0.25;

export function createConnection(options: {
  /** Resolves when the server answers. */
  probe: () => Promise<unknown>;
  now: () => number;
  /** From 0 to 1. */
  random?: () => number;
}): Connection {
  const { random = Math.random } = options;
  const store = createStore<ConnectionState>({ status: 'online' });
  const participants = new Set<() => Promise<void>>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt: Promise<void> | null = null;
  let closed = false;

  function schedule(error: unknown) {
    if (closed) return;
    const fullMs = (backOff[Math.min(failures, backOff.length - 1)] ?? 15) * 1000;
    const delayMs = fullMs * (1 - earlierAtMost * random());
    failures += 1;
    const state = store.get();
    const sinceMs = state.status === 'offline' ? state.sinceMs : options.now();
    const nextTryAtMs = options.now() + delayMs;
    const serverAnswers = readApiError(error)?.status === 503;
    store.set({ status: 'offline', sinceMs, serverAnswers, nextTryAtMs, trying: false });
    clearTimeout(timer);
    timer = setTimeout(() => void tryNow(), delayMs);
  }

  function tryNow(): Promise<void> {
    attempt ??= run().finally(() => {
      attempt = null;
    });
    return attempt;
  }

  async function run() {
    clearTimeout(timer);
    const state = store.get();
    if (state.status === 'offline') store.set({ ...state, trying: true });
    try {
      await options.probe();
      await Promise.all([...participants].map((resume) => resume()));
      failures = 0;
      store.set({ status: 'online' });
    } catch (error) {
      schedule(error);
      if (!isWorthRetrying(error)) throw error;
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    reportFailure(error) {
      if (!isWorthRetrying(error) || attempt || store.get().status === 'offline') return;
      schedule(error);
    },
    tryNow,
    whenOnline: (signal) =>
      new Promise((resolve) => {
        const settle = () => {
          if (store.get().status === 'offline' && !signal.aborted) return;
          unsubscribe();
          signal.removeEventListener('abort', settle);
          resolve();
        };
        const unsubscribe = store.subscribe(settle);
        signal.addEventListener('abort', settle);
        settle();
      }),
    join(resume) {
      participants.add(resume);
      return () => participants.delete(resume);
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
