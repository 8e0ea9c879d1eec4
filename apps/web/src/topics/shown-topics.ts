import { useSyncExternalStore } from 'react';

const key = 'dry-run:show-topics';
const listeners = new Set<() => void>();
/** For a browser that keeps nothing: then the choice lasts as long as the page. */
let unkept = false;

/**
 * Whether topics are shown of problems that are not solved yet: a topic is half of the idea, so only
 * when asked. Kept in this browser, the same on every page.
 */
export function useShownTopics(): [boolean, (shown: boolean) => void] {
  return [useSyncExternalStore(subscribe, read), keep];
}

function keep(shown: boolean) {
  unkept = shown;
  try {
    localStorage.setItem(key, String(shown));
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function read(): boolean {
  try {
    return localStorage.getItem(key) === 'true';
  } catch {
    return unkept;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab has chosen.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
