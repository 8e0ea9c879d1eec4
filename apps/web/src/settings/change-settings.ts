import type { SavedSettings, Settings } from '@dryrun/contract';
import { client } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { keep, type Pending, readKept } from './own-settings.ts';

/** How a change fares: told on the page of settings. */
export type SavingState = 'saved' | 'saving' | 'waiting';
const watchers = new Set<() => void>();
let state: SavingState = 'saved';
let sending: Promise<void> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const againAfterMs = 5_000;

export const readSavingState = (): SavingState => state;
export function watchSaving(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Chooses at once here, and saves it on the server as soon as that answers. */
export function changeSettings(part: Partial<Settings>): void {
  const kept = readKept();
  const atMs = Math.round(serverClock.now());
  const changed = Object.fromEntries(
    Object.entries(part).map(([field, value]) => [field, { value, atMs }]),
  );
  keep({
    ...kept,
    settings: { ...kept.settings, ...part },
    pending: { ...kept.pending, ...changed },
  });
  void syncSettings();
}

/** Sends what waits and takes what is newer elsewhere. */
export function syncSettings(): Promise<void> {
  sending ??= exchange().finally(() => {
    sending = null;
    // Something was chosen meanwhile.
    if (state === 'saved' && Object.keys(readKept().pending).length > 0) void syncSettings();
  });
  return sending;
}

async function exchange(): Promise<void> {
  clearTimeout(timer);
  const { pending } = readKept();
  tell(Object.keys(pending).length > 0 ? 'saving' : state);
  try {
    let saved: SavedSettings | null = null;
    for (const [changedAtMs, settings] of byMoment(pending)) {
      saved = await client.settings.change({ settings, changedAtMs });
    }
    take(saved ?? (await client.settings.get()), pending);
    tell('saved');
  } catch {
    // Kept here; the last change of each field wins whenever it arrives.
    tell(Object.keys(readKept().pending).length > 0 ? 'waiting' : 'saved');
    if (state === 'waiting') timer = setTimeout(() => void syncSettings(), againAfterMs);
  }
}

/** Changes of one moment go together. */
function byMoment(pending: Pending): [number, Partial<Settings>][] {
  const moments = new Map<number, Partial<Settings>>();
  for (const [field, change] of Object.entries(pending)) {
    moments.set(change.atMs, { ...moments.get(change.atMs), [field]: change.value });
  }
  return [...moments];
}

/** What the server has stands, but for what was chosen here since it was asked. */
function take(saved: SavedSettings, sent: Pending): void {
  const { pending } = readKept();
  const left: Pending = Object.fromEntries(
    Object.entries(pending).filter(
      ([field, change]) => sent[field as keyof Settings]?.atMs !== change.atMs,
    ),
  );
  const chosen = Object.fromEntries(
    Object.entries(left).map(([field, change]) => [field, change.value]),
  );
  const times = Object.values(saved.changedAtMs);
  keep({
    settings: { ...saved.settings, ...chosen },
    pending: left,
    savedAtMs: times.length > 0 ? Math.max(...times) : null,
  });
}

function tell(next: SavingState): void {
  if (state === next) return;
  state = next;
  for (const watcher of watchers) watcher();
}
