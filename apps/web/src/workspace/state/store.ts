/** A value that can be watched. Knows nothing of React. */
export type Store<S> = {
  get: () => S;
  /** Replaces the value; listeners hear of it only when it is another one. */
  set: (next: S) => void;
  update: (change: (state: S) => S) => void;
  /** Returns the way to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  const set = (next: S) => {
    if (Object.is(next, state)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    set,
    update: (change) => set(change(state)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
