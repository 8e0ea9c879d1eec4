import { memoryStorage } from '../drafts/memory-storage.ts';

/** A browser may forbid storage. The server still saves everything then. */
export function openStorage(): Storage {
  try {
    return window.localStorage;
  } catch {
    return memoryStorage();
  }
}
