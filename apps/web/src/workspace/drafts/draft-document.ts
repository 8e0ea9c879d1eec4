import { readApiError } from '../../api/api-error.ts';
import type { Connection } from '../connection/connection.ts';
import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import { createStore, type Store } from '../state/store.ts';
import type { DraftNotice, DraftState } from './draft-state.ts';
import type { LocalCopies } from './local-copies.ts';
import { mergeDraft, type ServerDraft } from './merge-draft.ts';

export type SaveRequest<T> = {
  content: T;
  baseRevision: number;
  /** Counts the saves from this page: the server knows by it which of two was made later. */
  sequence: number;
  keystrokes: number;
  /** The page is going away: the request must outlive it. */
  keepalive: boolean;
};

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

export type DraftDocument<T> = Pick<Store<DraftState<T>>, 'get' | 'subscribe'> & {
  /** Takes the text as it is after a key was pressed. */
  edit: (content: T) => void;
  /** Sends what is not saved. Resolves when it is, or when it cannot be; rejects when offline. */
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  /** Takes over a text that is newer than this one. */
  replace: (server: ServerDraft<T>) => void;
  /**
   * Another browser may have saved since: takes over what it did, says so with `what`, and offers
   * what stood here. What is not saved here is left alone: it is newer, and its save will tell.
   */
  takeElsewhere: (server: ServerDraft<T>, what: (savedAtMs: number) => string) => void;
  /** Takes the older text offered by the notice `server-won`, as if typed now. */
  takeOlder: () => void;
  /** Puts another version there, as if typed now. What stood there is saved first, and offered. */
  open: (content: T, what: string) => void;
  /** Takes back what stood there before the version that the notice `opened` names. */
  takeBack: () => void;
  dismissNotice: () => void;
  /** Nothing is sent any more. What is not saved stays on this machine. */
  end: () => void;
  close: () => void;
};

/** Together with the request itself this stays within a second of the last key. */
const pauseMs = 600;
/** Somebody who never pauses is saved all the same. */
const longestMs = 3_000;
const copyAfterMs = 200;
const tooManyMs = 5_000;

/** One text with autosave: dirty text, one request at a time, local copy, revisions. */
export function createDraftDocument<T>(options: {
  server: ServerDraft<T>;
  copies: LocalCopies<T>;
  connection: Pick<Connection, 'get' | 'reportFailure' | 'join'>;
  isEqual: (a: T, b: T) => boolean;
  save: (request: SaveRequest<T>) => Promise<Saved>;
  /** What the server has. It is taken where a save is refused for what is final there (CONFLICT). */
  load?: () => Promise<ServerDraft<T> | undefined>;
  /** Puts elsewhere what was refused for what is final. Where it does, nothing is left to be said. */
  moveOn?: (refused: T) => boolean;
  now: () => number;
  tab: string;
}): DraftDocument<T> {
  const { copies, connection, isEqual, tab } = options;
  const merged = mergeDraft(options.server, copies.list(), isEqual);
  for (const obsolete of merged.obsolete) copies.remove(obsolete);

  const store = createStore<DraftState<T>>({
    content: merged.content,
    status: merged.unsent ? 'unsaved' : 'saved',
    revision: options.server.revision,
    savedAtMs: options.server.savedAtMs,
    editedAtMs: merged.editedAtMs,
    refusal: null,
    notice: merged.older
      ? { kind: 'server-won', older: merged.older }
      : merged.unsent
        ? { kind: 'local-won', editedAtMs: merged.editedAtMs ?? 0 }
        : null,
  });
  let savedContent = options.server.content;
  let keystrokes = 0;
  let sequence = 0;
  let firstUnsavedAtMs: number | null = null;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let copyTimer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | null = null;
  let closed = false;

  const patch = (change: Partial<DraftState<T>>) => store.update((s) => ({ ...s, ...change }));
  const isDirty = () => !isEqual(store.get().content, savedContent);
  const isOver = () => closed || store.get().status === 'ended';
  const leave = connection.join(() => flush());

  function writeCopy() {
    clearTimeout(copyTimer);
    copyTimer = undefined;
    if (!isDirty()) return copies.remove(tab);
    const { content, revision, editedAtMs } = store.get();
    copies.write({
      tab,
      content,
      baseRevision: revision,
      editedAtMs: editedAtMs ?? options.now(),
    });
  }

  /** The server has this text now: no copy of it, from whichever tab, is needed. */
  function dropCopies(content: T) {
    for (const copy of copies.list()) {
      if (isEqual(copy.content, content)) copies.remove(copy.tab);
    }
  }

  function schedule() {
    clearTimeout(saveTimer);
    if (isOver() || inFlight || !isDirty()) return;
    firstUnsavedAtMs ??= Date.now();
    const delayMs = Math.max(0, Math.min(pauseMs, firstUnsavedAtMs + longestMs - Date.now()));
    saveTimer = setTimeout(flushUnwatched, delayMs);
  }

  function flushUnwatched() {
    flush().catch(ignoreInterruption);
  }

  async function flush({ keepalive = false } = {}): Promise<void> {
    writeCopy();
    // A page that goes away cannot wait for the request under way, which may die with it.
    if (inFlight && !keepalive) await inFlight;
    if (isOver() || !isDirty()) return;
    if (inFlight && !keepalive) return flush();
    const request = send(keepalive);
    inFlight = request.then(
      () => {},
      () => {},
    );
    await request.finally(() => {
      inFlight = null;
    });
    if (isDirty()) schedule();
  }

  async function send(keepalive: boolean): Promise<void> {
    clearTimeout(saveTimer);
    firstUnsavedAtMs = null;
    const { content, revision } = store.get();
    const sentKeystrokes = keystrokes;
    keystrokes = 0;
    sequence += 1;
    patch({ status: 'saving', refusal: null });
    try {
      const saved = await options.save({
        content,
        baseRevision: revision,
        sequence,
        keystrokes: sentKeystrokes,
        keepalive,
      });
      savedContent = content;
      const notice = saved.replacedOtherTab
        ? ({ kind: 'replaced-other-tab' } as const)
        : store.get().notice;
      patch({
        status: isDirty() ? 'unsaved' : 'saved',
        revision: saved.revision,
        savedAtMs: saved.savedAtMs,
        notice,
      });
      dropCopies(content);
      writeCopy();
    } catch (error) {
      keystrokes += sentKeystrokes;
      if (await tookFinal(error, content)) return;
      fail(error);
    }
  }

  /** What can never be saved is not kept for later: it would be refused at every return. */
  async function tookFinal(error: unknown, content: T): Promise<boolean> {
    const read = readApiError(error);
    if (read?.code !== 'CONFLICT') return false;
    const server = await options.load?.().catch(() => undefined);
    if (server === undefined) return false;
    dropCopies(content);
    keystrokes = 0;
    take(server, { kind: 'final', reason: read.message });
    if (options.moveOn?.(content)) patch({ notice: null });
    return true;
  }

  function fail(error: unknown) {
    const read = readApiError(error);
    writeCopy();
    if (read?.code === 'SECTION_ENDED') {
      patch({ status: 'ended' });
    } else if (read?.code === 'TOO_MANY_REQUESTS') {
      patch({ status: 'unsaved' });
      saveTimer = setTimeout(flushUnwatched, tooManyMs);
    } else if (read?.status != null && read.status < 500) {
      patch({ status: 'refused', refusal: read.message });
    } else {
      patch({ status: 'kept' });
      connection.reportFailure(error);
      throw error;
    }
  }

  if (merged.unsent) schedule();

  function edit(content: T) {
    const { status, editedAtMs, notice } = store.get();
    if (status === 'ended' || isEqual(content, store.get().content)) return;
    keystrokes += 1;
    if (notice?.kind === 'opened')
      patch({ notice: { ...notice, edited: !isEqual(content, notice.opened) } });
    patch({ content, editedAtMs: Math.max(options.now(), (editedAtMs ?? 0) + 1) });
    copyTimer ??= setTimeout(writeCopy, copyAfterMs);
    if (connection.get().status === 'offline') return patch({ status: 'kept' });
    if (status !== 'saving') {
      // Taken back to what the server has, nothing is left that it could refuse.
      patch(isDirty() ? { status: 'unsaved' } : { status: 'saved', refusal: null });
    }
    schedule();
  }

  function take(server: ServerDraft<T>, notice: DraftNotice<T> | null) {
    clearTimeout(saveTimer);
    copies.remove(tab);
    savedContent = server.content;
    const { content, revision, savedAtMs } = server;
    patch({ content, revision, savedAtMs, status: 'saved', editedAtMs: null, notice });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    edit,
    flush,
    replace: (server) => take(server, null),
    takeElsewhere(server, what) {
      const { content, revision, notice } = store.get();
      if (isOver() || inFlight || isDirty() || server.revision <= revision) return;
      // Two texts to choose from are enough.
      if (notice?.kind === 'server-won') return;
      if (isEqual(content, server.content)) return patch({ revision: server.revision });
      const said = { what: what(server.savedAtMs ?? 0), opened: server.content };
      take(server, { kind: 'opened', ...said, before: content, edited: false });
    },
    takeOlder() {
      const { notice } = store.get();
      if (notice?.kind !== 'server-won') return;
      copies.remove(notice.older.tab);
      patch({ notice: null });
      edit(notice.older.content);
    },
    open(content, what) {
      // A pause is a save: what stands there is in the history before it is replaced.
      if (isDirty()) flushUnwatched();
      const before = store.get().content;
      edit(content);
      patch({ notice: { kind: 'opened', what, before, opened: content, edited: false } });
    },
    takeBack() {
      const { notice } = store.get();
      if (notice?.kind !== 'opened') return;
      patch({ notice: null });
      edit(notice.before);
    },
    dismissNotice() {
      const { notice } = store.get();
      if (notice?.kind === 'server-won') copies.remove(notice.older.tab);
      patch({ notice: null });
    },
    end() {
      clearTimeout(saveTimer);
      writeCopy();
      patch({ status: 'ended' });
    },
    close() {
      writeCopy();
      closed = true;
      clearTimeout(saveTimer);
      leave();
    },
  };
}
