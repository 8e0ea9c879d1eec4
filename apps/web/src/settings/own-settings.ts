import { type Settings, usualSettings } from '@dryrun/contract';
import { useSyncExternalStore } from 'react';

/** `public/color-scheme.js` reads it before the first paint, for motion. */
const key = 'dry-run:settings';

/** A change that the server has not confirmed yet, and when it was made by the server's clock. */
export type Pending = { [Field in keyof Settings]?: { value: Settings[Field]; atMs: number } };
export type Kept = { settings: Settings; pending: Pending; savedAtMs: number | null };

const listeners = new Set<() => void>();
const nothing: Kept = { settings: usualSettings, pending: {}, savedAtMs: null };
let memory: { text: string | null; kept: Kept } = { text: null, kept: nothing };

/** What is chosen, as this browser knows it. At once: the server is asked beside it. */
export function readKept(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return memory.kept;
  }
  // The same object as long as nothing has changed.
  if (text !== memory.text) memory = { text, kept: parse(text) };
  return memory.kept;
}

export function keep(kept: Kept): void {
  const text = JSON.stringify(kept);
  memory = { text, kept };
  try {
    localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing: then it lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function parse(text: string | null): Kept {
  try {
    const stored: Partial<Kept> | null = JSON.parse(text ?? 'null');
    if (typeof stored !== 'object' || stored === null) return nothing;
    const { settings, pending, savedAtMs = null } = stored;
    return { settings: { ...usualSettings, ...settings }, pending: pending ?? {}, savedAtMs };
  } catch {
    return nothing;
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab has chosen.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function readSettings(): Settings {
  return readKept().settings;
}

/** What is chosen, and a new render when it changes, here or in another tab. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, readSettings);
}
