import { openStorage } from '../state/open-storage.ts';
import { createStore } from '../state/store.ts';

const key = 'dry-run:time-hidden';

/** Whether this candidate would rather not see the clock until it matters. Kept in this browser. */
export const timeHidden = createStore(openStorage().getItem(key) === 'true');

timeHidden.subscribe(() => {
  try {
    openStorage().setItem(key, String(timeHidden.get()));
  } catch {
    // A full storage: it holds for this page.
  }
});
