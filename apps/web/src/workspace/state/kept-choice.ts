import { openStorage } from './open-storage.ts';

/** What was chosen last under this key, in this browser. */
export function readChoice(key: string): string | null {
  return openStorage().getItem(key);
}

/** Where there is no room for it, the choice is forgotten when the page is left. */
export function keepChoice(key: string, chosen: string): void {
  try {
    openStorage().setItem(key, chosen);
  } catch {
    // Nothing is lost but the place.
  }
}
