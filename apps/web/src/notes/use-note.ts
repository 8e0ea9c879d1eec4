import type { Note } from '@dryrun/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { api, client } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { type Connection, createConnection } from '../workspace/connection/connection.ts';
import { ignoreInterruption } from '../workspace/connection/ignore-interruption.ts';
import { createDraftDocument, type DraftDocument } from '../workspace/drafts/draft-document.ts';
import { nameElsewhere } from '../workspace/drafts/known-drafts.ts';
import { createLocalCopies } from '../workspace/drafts/local-copies.ts';
import { newId } from '../workspace/state/new-id.ts';
import { openStorage } from '../workspace/state/open-storage.ts';
import { useWatchedPage } from '../workspace/use-watched-page.ts';

/** What a note is on: a problem, or one submission to it. */
export type Noted = { problem: string; submission?: string };

type NoteDesk = {
  document: DraftDocument<string>;
  connection: Connection;
  tabs: { leave: () => void };
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  lookElsewhere: () => Promise<void>;
  close: () => void;
};

/** A note that is saved as it is typed, as drafts are: nothing of it is lost. Null until it is there. */
export function useNote(on: Noted): {
  document: DraftDocument<string> | null;
  starred: boolean;
  error: Error | null;
  retry: () => void;
} {
  const { problem, submission } = on;
  const input = { problem, ...(submission ? { submission } : {}) };
  const session = useQuery({
    ...api.session.get.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const note = useQuery({
    ...api.notes.get.queryOptions({ input }),
    // From the first key on the document holds what is newer than this.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  const owner = session.data?.owner;
  const [desk, setDesk] = useState<NoteDesk | null>(null);
  const queries = useQueryClient();
  const loaded = note.data;
  useLayoutEffect(() => {
    if (owner === undefined || loaded === undefined) return;
    const of = { problem, ...(submission ? { submission } : {}) };
    const made = openNote(owner, of, loaded);
    setDesk(made);
    return () => {
      setDesk(null);
      void made
        .flush()
        .catch(ignoreInterruption)
        .finally(() => {
          made.close();
          void queries.invalidateQueries({ queryKey: api.submissions.list.key() });
          void queries.invalidateQueries({ queryKey: api.submissions.counts.key() });
          void queries.invalidateQueries({ queryKey: api.notes.list.key() });
        });
    };
  }, [owner, loaded, problem, submission, queries]);
  useWatchedPage(desk);
  return {
    document: desk?.document ?? null,
    starred: loaded?.starred ?? false,
    error: note.error ?? session.error,
    retry: () => void note.refetch(),
  };
}

function openNote(owner: string, on: Noted, note: Note): NoteDesk {
  const tab = newId();
  const now = serverClock.now;
  const connection = createConnection({ probe: () => client.system.time(), now });
  const document = createDraftDocument<string>({
    server: serverNote(note),
    copies: createLocalCopies({
      storage: openStorage(),
      document: [owner, 'note', on.problem, on.submission ?? ''],
      isContent: (value): value is string => typeof value === 'string',
    }),
    connection,
    isEqual: Object.is,
    save: ({ content, keepalive, ...save }) =>
      client.notes.save({ ...on, text: content, ...save, tab }, { context: { keepalive } }),
    now,
    tab,
  });
  return {
    document,
    connection,
    tabs: { leave: () => {} },
    flush: document.flush,
    async lookElsewhere() {
      document.takeElsewhere(serverNote(await client.notes.get(on)), nameElsewhere);
    },
    close() {
      document.close();
      connection.close();
    },
  };
}

function serverNote({ text, revision, savedAtMs }: Note) {
  return { content: text, revision, savedAtMs };
}
