import { openStorage } from '../state/open-storage.ts';
import { createStore } from '../state/store.ts';
import { useStore } from '../state/use-store.ts';

export type ConsoleSide = 'below' | 'beside';

const key = 'dry-run:console-side';

const side = createStore<ConsoleSide>(openStorage().getItem(key) === 'beside' ? 'beside' : 'below');
side.subscribe(() => {
  try {
    openStorage().setItem(key, side.get());
  } catch {
    // Not kept over a reload, when the storage is full.
  }
});

/** Where the console stands, kept on this machine, and the way to change it. */
export function useConsoleSide(): [ConsoleSide, (next: ConsoleSide) => void] {
  return [useStore(side), side.set];
}
