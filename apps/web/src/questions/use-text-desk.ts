import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { client } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { type Connection, createConnection } from '../workspace/connection/connection.ts';
import { ignoreInterruption } from '../workspace/connection/ignore-interruption.ts';
import {
  createDraftDocument,
  type DraftDocument,
  type SaveRequest,
} from '../workspace/drafts/draft-document.ts';
import { nameElsewhere } from '../workspace/drafts/known-drafts.ts';
import { createLocalCopies } from '../workspace/drafts/local-copies.ts';
import type { ServerDraft } from '../workspace/drafts/merge-draft.ts';
import { newId } from '../workspace/state/new-id.ts';
import { openStorage } from '../workspace/state/open-storage.ts';
import { useWatchedPage } from '../workspace/use-watched-page.ts';

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

export type TextDeskOptions<T> = {
  /** Names the text on this machine, its owner first. */
  place: readonly string[];
  server: ServerDraft<T>;
  isContent: (value: unknown) => value is T;
  isEqual: (a: T, b: T) => boolean;
  save: (request: SaveRequest<T> & { tab: string }) => Promise<Saved>;
  /** What the server has now: another browser may have saved. */
  load: () => Promise<ServerDraft<T>>;
  /** When the page has left it, and it is saved. */
  onClosed?: () => void;
};

type TextDesk<T> = {
  document: DraftDocument<T>;
  connection: Connection;
  tabs: { leave: () => void };
  flush: DraftDocument<T>['flush'];
  lookElsewhere: () => Promise<void>;
};

/** For the query that a text is opened with: from the first key on the document holds what is newer. */
export const openedOnce = {
  gcTime: 0,
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/**
 * One text of one's own outside assessments, saved as it is typed, as drafts are. Null until it can be
 * written in. For another text the component is made anew: give it a key.
 */
export function useTextDesk<T>(options: TextDeskOptions<T>): DraftDocument<T> | null {
  const given = useRef(options);
  useEffect(() => {
    given.current = options;
  });
  const [desk, setDesk] = useState<TextDesk<T> | null>(null);
  useLayoutEffect(() => {
    const made = openDesk(given.current);
    setDesk(made);
    return () => {
      const { onClosed } = given.current;
      setDesk(null);
      void made
        .flush()
        .catch(ignoreInterruption)
        .finally(() => {
          made.document.close();
          made.connection.close();
          onClosed?.();
        });
    };
  }, []);
  useWatchedPage(desk);
  return desk?.document ?? null;
}

function openDesk<T>({
  place,
  server,
  isContent,
  isEqual,
  save,
  load,
}: TextDeskOptions<T>): TextDesk<T> {
  const tab = newId();
  const now = serverClock.now;
  const connection = createConnection({ probe: () => client.system.time(), now });
  const document = createDraftDocument<T>({
    server,
    copies: createLocalCopies({ storage: openStorage(), document: place, isContent }),
    ...{ connection, isEqual, now, tab },
    save: (request) => save({ ...request, tab }),
  });
  return {
    document,
    connection,
    tabs: { leave: () => {} },
    flush: document.flush,
    async lookElsewhere() {
      document.takeElsewhere(await load(), nameElsewhere);
    },
  };
}
