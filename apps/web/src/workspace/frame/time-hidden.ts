import { canHideTime } from '../../ui/time/timer-look.ts';
import { openStorage } from '../state/open-storage.ts';
import { createStore } from '../state/store.ts';

const key = 'dry-run:time-hidden';

/**
 * The assessment whose clock the candidate would rather not see until it matters: the next one begins
 * with its clock in sight. Kept in this browser.
 */
export const timeHidden = createStore<string | null>(openStorage().getItem(key));

timeHidden.subscribe(() => {
  try {
    const assessment = timeHidden.get();
    if (assessment === null) openStorage().removeItem(key);
    else openStorage().setItem(key, assessment);
  } catch {
    // A full storage: it holds for this page.
  }
});

/** Whether an assessment's clock is out of sight: by choice there, and only while there is much time. */
export function isTimeHidden(
  hiddenIn: string | null,
  assessment: string,
  remainingMs: number,
): boolean {
  return hiddenIn === assessment && canHideTime(remainingMs);
}
