import type { EarlierVisitors } from '@dryrun/contract';

const key = 'dry-run:left-visitors';

/** Whether the owner has said of exactly this, in this browser, that it may stay where it is. */
export function isLeft(visitors: EarlierVisitors): boolean {
  try {
    return localStorage.getItem(key) === JSON.stringify(visitors);
  } catch {
    return false;
  }
}

export function keepLeft(visitors: EarlierVisitors): void {
  try {
    localStorage.setItem(key, JSON.stringify(visitors));
  } catch {
    // A browser that keeps nothing: it is asked again next time.
  }
}
