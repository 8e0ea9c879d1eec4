import type { LocalCopy } from './local-copies.ts';

export type ServerDraft<T> = {
  content: T;
  /** 0 when nothing was saved yet; the content is then what one begins with. */
  revision: number;
  savedAtMs: number | null;
};

/** What to begin with, out of what the server has and what was left unsent on this machine. */
export type Merged<T> = {
  content: T;
  /** True when the content is not on the server and has to be sent. */
  unsent: boolean;
  /** When the unsent text was written, by the server's clock. */
  editedAtMs: number | null;
  /** An unsent text that is older than the server's. Kept until somebody decides. */
  older: LocalCopy<T> | null;
  /** Tabs whose copies hold nothing the server does not have. */
  obsolete: string[];
};

/**
 * The newer text wins. A copy that grew from the server's own revision is newer whatever the clocks
 * say; one that grew from an earlier revision is compared by time.
 */
export function mergeDraft<T>(
  server: ServerDraft<T>,
  copies: readonly LocalCopy<T>[],
  isEqual: (a: T, b: T) => boolean,
): Merged<T> {
  const unsent = copies.filter((copy) => !isEqual(copy.content, server.content));
  const obsolete = copies.filter((copy) => !unsent.includes(copy)).map((copy) => copy.tab);
  const [newest] = [...unsent].sort((a, b) => b.editedAtMs - a.editedAtMs);
  if (!newest) {
    return { content: server.content, unsent: false, editedAtMs: null, older: null, obsolete };
  }
  const isNewer =
    newest.baseRevision >= server.revision || newest.editedAtMs > (server.savedAtMs ?? 0);
  return isNewer
    ? {
        content: newest.content,
        unsent: true,
        editedAtMs: newest.editedAtMs,
        older: null,
        obsolete,
      }
    : { content: server.content, unsent: false, editedAtMs: null, older: newest, obsolete };
}
