/** Text that the server does not have yet, kept on this machine. Survives a reload and a crash. */
export type LocalCopy<T> = {
  /** The open page that wrote it. */
  tab: string;
  content: T;
  /** The revision it grew from. */
  baseRevision: number;
  /** By the server's clock. */
  editedAtMs: number;
};

/** The copies of one document: one a tab, so that two tabs never overwrite each other's. */
export type LocalCopies<T> = {
  /** Newest first. */
  list: () => LocalCopy<T>[];
  /** False when the storage is full or forbidden: then only the server keeps the text. */
  write: (copy: LocalCopy<T>) => boolean;
  remove: (tab: string) => void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const root = 'dry-run:draft:';
/** Long after any assessment has ended. */
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/**
 * `document` names what is written, within its owner: assessment or practice, problem, language.
 * `isContent` guards against what an older version has stored.
 */
export function createLocalCopies<T>(options: {
  storage: TextStorage;
  document: readonly string[];
  isContent: (value: unknown) => value is T;
}): LocalCopies<T> {
  const prefix = `${root}${options.document.map(encodeURIComponent).join('/')}/`;
  return {
    list() {
      const copies: LocalCopy<T>[] = [];
      for (const key of keysWith(options.storage, prefix)) {
        const copy = read(options.storage.getItem(key), options.isContent);
        if (copy) copies.push(copy);
      }
      return copies.sort((a, b) => b.editedAtMs - a.editedAtMs);
    },
    write(copy) {
      try {
        options.storage.setItem(prefix + copy.tab, JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    remove: (tab) => options.storage.removeItem(prefix + tab),
  };
}

/** What the documents below `place` are called of which a copy is kept here. */
export function listCopied(storage: TextStorage, place: readonly string[]): string[] {
  const prefix = `${root}${place.map(encodeURIComponent).join('/')}/`;
  const names = keysWith(storage, prefix).map((key) => key.slice(prefix.length).split('/'));
  // One part for the document, one for the tab that wrote the copy.
  return [...new Set(names.filter(({ length }) => length === 2).map(([name = '']) => name))].map(
    decodeURIComponent,
  );
}

/** Removes copies nobody came back for. */
export function removeForgottenCopies(storage: TextStorage, nowMs: number): void {
  for (const key of keysWith(storage, root)) {
    const copy = read(storage.getItem(key), (value): value is unknown => value !== undefined);
    if (!copy || nowMs - copy.editedAtMs > keptForMs) storage.removeItem(key);
  }
}

function keysWith(storage: TextStorage, prefix: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter((key): key is string => key?.startsWith(prefix) ?? false);
}

function read<T>(
  text: string | null,
  isContent: (value: unknown) => value is T,
): LocalCopy<T> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isCopy(value) && isContent(value.content) ? { ...value, content: value.content } : null;
  } catch {
    return null;
  }
}

function isCopy(value: unknown): value is LocalCopy<unknown> {
  const copy = value as Partial<LocalCopy<unknown>> | null;
  return (
    typeof copy === 'object' &&
    copy !== null &&
    typeof copy.tab === 'string' &&
    typeof copy.baseRevision === 'number' &&
    typeof copy.editedAtMs === 'number'
  );
}
