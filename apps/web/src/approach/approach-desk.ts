import type { Approach } from '@dryrun/contract';
import type { DraftStateValue } from '../ui/DraftState.tsx';
import { type Connection, createConnection } from '../workspace/connection/connection.ts';
import {
  createDraftDocument,
  type DraftDocument,
  type SaveRequest,
} from '../workspace/drafts/draft-document.ts';
import { nameElsewhere } from '../workspace/drafts/known-drafts.ts';
import { createLocalCopies } from '../workspace/drafts/local-copies.ts';
import { summariseDrafts } from '../workspace/drafts/summarise-drafts.ts';
import { createTabs, openChannel, type Tabs } from '../workspace/drafts/tabs.ts';
import { newId } from '../workspace/state/new-id.ts';
import { createStore, type Store } from '../workspace/state/store.ts';

/** What the candidate writes about one problem. */
export type Explanation = Pick<Approach, 'text' | 'timeComplexity' | 'spaceComplexity'>;

export type ApproachDesk = {
  /** By slug. */
  explanations: ReadonlyMap<string, DraftDocument<Explanation>>;
  connection: Connection;
  tabs: Tabs;
  draftState: Pick<Store<DraftStateValue>, 'get' | 'subscribe'>;
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  /** Loads the newest texts into this tab, wherever they were written. */
  claimTab: () => Promise<void>;
  /** Takes over, and says so, what another browser has saved. Rejects when offline. */
  lookElsewhere: () => Promise<void>;
  end: () => void;
  close: () => void;
};

export type ApproachDeskOptions = {
  owner: string;
  assessment: string;
  approaches: readonly { slug: string; approach: Approach }[];
  now: () => number;
  storage: Storage;
  probe: () => Promise<unknown>;
  save: (
    slug: string,
    tab: string,
    request: SaveRequest<Explanation>,
  ) => Promise<{ revision: number; savedAtMs: number; replacedOtherTab: boolean }>;
  load: () => Promise<readonly { slug: string; approach: Approach }[]>;
};

/** The texts of the approach section, saved as the code is. */
export function createApproachDesk(options: ApproachDeskOptions): ApproachDesk {
  const { owner, assessment, now } = options;
  const tab = newId();
  const connection = createConnection({ probe: options.probe, now });
  const draftState = createStore<DraftStateValue>({ kind: 'untouched' });
  const explanations = new Map(
    options.approaches.map(({ slug, approach }) => [
      slug,
      createDraftDocument<Explanation>({
        server: serverDraft(approach),
        copies: createLocalCopies({
          storage: options.storage,
          document: [owner, 'approach', assessment, slug],
          isContent: isExplanation,
        }),
        connection,
        isEqual,
        save: (request) => options.save(slug, tab, request),
        now,
        tab,
      }),
    ]),
  );
  const all = () => [...explanations.values()];
  const flush: ApproachDesk['flush'] = async (how) => {
    await Promise.all(all().map((document) => document.flush(how)));
  };
  const editedAtMs = () =>
    all().reduce<number | null>((newest, document) => {
      const time = document.get().editedAtMs;
      return time === null ? newest : Math.max(time, newest ?? 0);
    }, null);

  const tabs = createTabs({
    tab,
    channel: openChannel(`dry-run:${owner}/approach/${assessment}`),
    flush,
    editedAtMs,
  });
  const summarise = () => {
    const { others, chosen } = tabs.get();
    draftState.set(
      summariseDrafts(
        all().map((document) => document.get()),
        others && !chosen,
        draftState.get(),
      ),
    );
  };
  for (const document of all()) document.subscribe(summarise);
  tabs.subscribe(summarise);
  summarise();

  return {
    explanations,
    connection,
    tabs,
    draftState,
    flush,
    async lookElsewhere() {
      if (tabs.get().others) return;
      for (const { slug, approach } of await options.load()) {
        explanations.get(slug)?.takeElsewhere(serverDraft(approach), nameElsewhere);
      }
    },
    async claimTab() {
      const mine = editedAtMs() ?? 0;
      const others = await tabs.claim();
      if (others.editedAtMs === null || others.editedAtMs < mine) return;
      for (const { slug, approach } of await options.load()) {
        explanations.get(slug)?.replace(serverDraft(approach));
      }
    },
    end() {
      for (const document of all()) document.end();
    },
    close() {
      for (const document of all()) document.close();
      tabs.close();
      connection.close();
    },
  };
}

function serverDraft({ text, timeComplexity, spaceComplexity, revision, savedAtMs }: Approach) {
  return { content: { text, timeComplexity, spaceComplexity }, revision, savedAtMs };
}

function isEqual(a: Explanation, b: Explanation): boolean {
  return (
    a.text === b.text &&
    a.timeComplexity === b.timeComplexity &&
    a.spaceComplexity === b.spaceComplexity
  );
}

function isExplanation(value: unknown): value is Explanation {
  const given = value as Partial<Explanation> | null;
  return (
    typeof given === 'object' &&
    given !== null &&
    typeof given.text === 'string' &&
    typeof given.timeComplexity === 'string' &&
    typeof given.spaceComplexity === 'string'
  );
}
