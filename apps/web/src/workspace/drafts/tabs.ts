import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import { createStore, type Store } from '../state/store.ts';

type Message =
  | { type: 'hello' | 'here' | 'bye' | 'claim'; tab: string }
  | { type: 'yielded'; tab: string; editedAtMs: number | null };

export type TabsState = {
  /** The same assessment is open elsewhere in this browser. */
  others: boolean;
  /** The candidate said that this is the tab to type in. */
  chosen: boolean;
};

export type Tabs = Pick<Store<TabsState>, 'get' | 'subscribe'> & {
  /**
   * Makes this the tab to type in. The others save what they have first; resolves with the time of
   * their last edit, by the server's clock, null when none was edited.
   */
  claim: () => Promise<{ editedAtMs: number | null }>;
  /** The page goes away, perhaps to come back: another tab need not wait to notice. */
  leave: () => void;
  close: () => void;
};

export type TabChannel = {
  post: (message: Message) => void;
  listen: (listener: (message: Message) => void) => void;
  close: () => void;
};

/** The channel between the tabs of this browser that have the same thing open. */
export function openChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  };
}

const askMs = 5_000;
const answerMs = 1_500;

/**
 * Which tabs of this browser have the same thing open. Presence is asked for and answered rather
 * than sent by a timer, because browsers slow the timers of hidden tabs down.
 */
export function createTabs(options: {
  tab: string;
  channel: TabChannel;
  /** Saves what this tab has. */
  flush: () => Promise<void>;
  editedAtMs: () => number | null;
}): Tabs {
  const { tab, channel } = options;
  const store = createStore<TabsState>({ others: false, chosen: false });
  let present = new Set<string>();
  let answered = new Set<string>();
  let onYielded: ((message: Message) => void) | null = null;

  const { post } = channel;
  const patch = (change: Partial<TabsState>) => {
    const next = { ...store.get(), ...change };
    if (next.others !== store.get().others || next.chosen !== store.get().chosen) store.set(next);
  };
  const refresh = () => patch({ others: present.size > 0 });

  channel.listen((data) => {
    switch (data.type) {
      case 'hello':
        post({ type: 'here', tab });
        present.add(data.tab);
        answered.add(data.tab);
        break;
      case 'here':
        present.add(data.tab);
        answered.add(data.tab);
        break;
      case 'bye':
        present.delete(data.tab);
        break;
      case 'claim':
        patch({ chosen: false });
        void options
          .flush()
          .catch(ignoreInterruption)
          .then(() => post({ type: 'yielded', tab, editedAtMs: options.editedAtMs() }));
        break;
      case 'yielded':
        onYielded?.(data);
    }
    refresh();
  });

  const ask = () => {
    // Who did not answer the last time is gone.
    present = answered;
    answered = new Set();
    refresh();
    post({ type: 'hello', tab });
  };
  const asking = setInterval(ask, askMs);
  post({ type: 'hello', tab });

  return {
    get: store.get,
    subscribe: store.subscribe,
    claim: () =>
      new Promise((resolve) => {
        const waiting = new Set(present);
        let newest: number | null = null;
        const settle = () => {
          clearTimeout(timer);
          onYielded = null;
          patch({ chosen: true });
          resolve({ editedAtMs: newest });
        };
        const timer = setTimeout(settle, answerMs);
        onYielded = (message) => {
          if (message.type !== 'yielded') return;
          if (message.editedAtMs !== null) newest = Math.max(newest ?? 0, message.editedAtMs);
          waiting.delete(message.tab);
          if (waiting.size === 0) settle();
        };
        post({ type: 'claim', tab });
      }),
    leave: () => post({ type: 'bye', tab }),
    close() {
      clearInterval(asking);
      post({ type: 'bye', tab });
      channel.close();
    },
  };
}
