import { useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

type Watched<S> = Pick<Store<S>, 'get' | 'subscribe'>;

/** The store's value, and a new render when it changes. */
export function useStore<S>(store: Watched<S>): S {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** What is read from the store's value, and a new render only when that changes. */
export function useStored<S, Part>(store: Watched<S>, read: (state: S) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => read(store.get()));
}
