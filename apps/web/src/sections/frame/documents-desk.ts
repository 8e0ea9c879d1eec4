import type { DraftStateValue } from '../../ui/text/DraftState.tsx';
import { type Connection, createConnection } from '../../workspace/connection/connection.ts';
import {
  createDraftDocument,
  type DraftDocument,
  type SaveRequest,
} from '../../workspace/drafts/draft-document.ts';
import { lastEdit, nameElsewhere } from '../../workspace/drafts/known-drafts.ts';
import { createLocalCopies, listCopied } from '../../workspace/drafts/local-copies.ts';
import type { ServerDraft } from '../../workspace/drafts/merge-draft.ts';
import { summariseDrafts } from '../../workspace/drafts/summarise-drafts.ts';
import { createTabs, openChannel, type Tabs } from '../../workspace/drafts/tabs.ts';
import { newId } from '../../workspace/state/new-id.ts';
import { createStore, type Store } from '../../workspace/state/store.ts';

/** What the server has of one item. */
export type Known<T> = ServerDraft<T> & { item: string };

export type DocumentsDesk<T> = {
  /** The document of an item; one that nobody has written in begins with `initial`. */
  document: (item: string) => DraftDocument<T>;
  /** Changes whenever anything in a document does. */
  changes: Pick<Store<number>, 'get' | 'subscribe'>;
  /** Items that have a document, in the order in which they got one. */
  items: () => readonly string[];
  connection: Connection;
  tabs: Tabs;
  draftState: Pick<Store<DraftStateValue>, 'get' | 'subscribe'>;
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  /** Loads the newest of every item into this tab, wherever it was written. */
  claimTab: () => Promise<void>;
  /** Takes over, and says so, what another browser has saved. Rejects when offline. */
  lookElsewhere: () => Promise<void>;
  /** Nothing is sent any more. */
  end: () => void;
  close: () => void;
};

export type DocumentsDeskOptions<T> = {
  /** Whose and of what: names the copies on this machine, and the tabs that have the same open. */
  place: readonly string[];
  known: readonly Known<T>[];
  initial: T;
  isContent: (value: unknown) => value is T;
  isEqual: (a: T, b: T) => boolean;
  now: () => number;
  storage: Storage;
  probe: () => Promise<unknown>;
  save: (
    item: string,
    tab: string,
    request: SaveRequest<T>,
  ) => Promise<{ revision: number; savedAtMs: number; replacedOtherTab: boolean }>;
  load: () => Promise<readonly Known<T>[]>;
  /** Puts what was refused, as another tab has filled its item, into another item. False where it cannot. */
  moveOn?: (desk: DocumentsDesk<T>, item: string, refused: T) => boolean;
};

/** The texts and answers of one section, each a document of its own, saved as the code is. */
export function createDocumentsDesk<T>(options: DocumentsDeskOptions<T>): DocumentsDesk<T> {
  const { place, storage, now, isEqual, isContent } = options;
  const tab = newId();
  const connection = createConnection({ probe: options.probe, now });
  const draftState = createStore<DraftStateValue>({ kind: 'untouched' });
  const changes = createStore(0);
  const known = new Map(options.known.map((each) => [each.item, each]));
  const documents = new Map<string, DraftDocument<T>>();
  let ended = false;

  function document(item: string): DraftDocument<T> {
    const there = documents.get(item);
    if (there) return there;
    const { initial } = options;
    const made = createDraftDocument<T>({
      server: known.get(item) ?? { content: initial, revision: 0, savedAtMs: null },
      copies: createLocalCopies({ storage, document: [...place, item], isContent }),
      connection,
      isEqual,
      save: (request) => options.save(item, tab, request),
      load: async () => (await options.load()).find((each) => each.item === item),
      moveOn: (refused) => options.moveOn?.(desk, item, refused) ?? false,
      now,
      tab,
    });
    if (ended) made.end();
    documents.set(item, made);
    made.subscribe(onChange);
    return made;
  }

  const all = () => [...documents.values()];
  const flush: DocumentsDesk<T>['flush'] = async (how) => {
    await Promise.all(all().map((each) => each.flush(how)));
  };
  const editedAtMs = () => lastEdit(all().map((each) => each.get().editedAtMs));
  const tabs = createTabs({
    tab,
    channel: openChannel(`dry-run:${place.join('/')}`),
    flush,
    editedAtMs,
  });
  function onChange() {
    const { others, chosen } = tabs.get();
    const states = all().map((each) => each.get());
    draftState.set(summariseDrafts(states, others && !chosen, draftState.get()));
    changes.update((count) => count + 1);
  }

  for (const item of known.keys()) document(item);
  // What was never sent is sent without waiting until somebody opens it again.
  for (const item of listCopied(storage, place)) document(item);
  tabs.subscribe(onChange);
  onChange();

  const desk: DocumentsDesk<T> = {
    document,
    changes,
    items: () => [...documents.keys()],
    connection,
    tabs,
    draftState,
    flush,
    async lookElsewhere() {
      if (tabs.get().others) return;
      for (const each of await options.load()) {
        document(each.item).takeElsewhere(each, nameElsewhere);
      }
    },
    async claimTab() {
      const mine = editedAtMs() ?? 0;
      const others = await tabs.claim();
      if (others.editedAtMs === null || others.editedAtMs < mine) return;
      for (const each of await options.load()) document(each.item).replace(each);
    },
    end() {
      ended = true;
      for (const each of all()) each.end();
    },
    close() {
      for (const each of all()) each.close();
      tabs.close();
      connection.close();
    },
  };
  return desk;
}
