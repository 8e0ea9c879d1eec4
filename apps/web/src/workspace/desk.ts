import type { CreateRun, Draft, Problem, Run, TimeoutRule } from '@dryrun/contract';
import type { DraftStateValue } from '../ui/text/DraftState.tsx';
import type { Place } from '../words/places.ts';
import { type CaseStore, createCaseStore } from './cases/case-store.ts';
import { firstSample } from './cases/first-sample.ts';
import { type Connection, createConnection } from './connection/connection.ts';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import type { DeskProblemInput } from './desk-problem-input.ts';
import {
  createDraftDocument,
  type DraftDocument,
  type SaveRequest,
} from './drafts/draft-document.ts';
import { lastEdit, nameElsewhere, serverDraft } from './drafts/known-drafts.ts';
import { createLocalCopies, removeForgottenCopies } from './drafts/local-copies.ts';
import type { ServerDraft } from './drafts/merge-draft.ts';
import { summariseDrafts } from './drafts/summarise-drafts.ts';
import { createTabs, openChannel, type Tabs } from './drafts/tabs.ts';
import { createToldProblem, type ToldProblem } from './levels/told-problem.ts';
import { watchLevels } from './levels/watch-levels.ts';
import type { RunFeed } from './runs/follow-run.ts';
import { createOutbox } from './runs/outbox.ts';
import { createRunStore, type RunStore } from './runs/run-store.ts';
import { createKeptLanguage } from './state/kept-language.ts';
import { newId } from './state/new-id.ts';
import { createStore, type Store } from './state/store.ts';
import { decideWhatCounts, type WhatCounts } from './what-counts.ts';

export type DeskProblem = {
  /** As it is told now, see `told`. */
  readonly problem: Problem;
  told: ToldProblem;
  /** The language being written in. Each language keeps a draft of its own. */
  language: Store<string>;
  cases: CaseStore;
  /** What the dock shows. */
  dockTab: Store<DockTab>;
  /** Where the caret was sent last, in the present text. */
  caret: Store<Place | null>;
  /** The draft in one language, opened when first asked for. */
  draft: (language: string) => DraftDocument<string>;
  runs: RunStore;
  rule: TimeoutRule;
  /** The assessment it belongs to; null in practice. */
  assessment: string | null;
  /** Puts a version into the editor, in its language. `what` names it, as a sentence begins. */
  open: (version: { language: string; code: string }, what: string) => void;
  /** Sends what is written first, so that it is never newer than the submission. */
  submit: () => Promise<void>;
  runSamples: () => Promise<void>;
  runCustom: () => Promise<void>;
  whatCounts: () => WhatCounts;
};

export type DockTab = 'samples' | 'custom' | 'submission';

/** Everything on the candidate's desk: a plain module, which React only looks at. */
export type Desk = {
  problems: readonly DeskProblem[];
  connection: Connection;
  tabs: Tabs;
  /** Of all drafts together, as the top bar shows it. */
  draftState: Pick<Store<DraftStateValue>, 'get' | 'subscribe'>;
  /** Numbers of the submissions that wait on this machine, of all problems. */
  unsent: Pick<Store<readonly number[]>, 'get' | 'subscribe'>;
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  /** Loads the newest texts into this tab, wherever they were written. */
  claimTab: () => Promise<void>;
  /** Takes over, and says so, what another browser has saved. Rejects when offline. */
  lookElsewhere: () => Promise<void>;
  /** Coding has ended: nothing is sent any more. */
  end: () => void;
  close: () => void;
};

export type DeskOptions = {
  /** Whose text it is: copies on this machine are kept by owner. */
  owner: string;
  /** Where: `['assessment', id]` or `['practice']`. */
  place: readonly string[];
  assessment: string | null;
  rule: TimeoutRule;
  problems: readonly DeskProblemInput[];
  deadlineMs: () => number | null;
  now: () => number;
  storage: Storage;
  probe: () => Promise<unknown>;
  saveDraft: (
    slug: string,
    language: string,
    tab: string,
    request: SaveRequest<string>,
  ) => Promise<{ revision: number; savedAtMs: number; replacedOtherTab: boolean }>;
  /** Asks for the drafts anew. */
  loadDrafts: () => Promise<readonly { slug: string; drafts: readonly Draft[] }[]>;
  /** The problem as it is told now, when a level of it may have opened. */
  loadProblem?: (slug: string) => Promise<Problem | null>;
  createRun: (input: CreateRun) => Promise<Run>;
  feed: RunFeed;
};

const isText = (value: unknown): value is string => typeof value === 'string';

export function createDesk(options: DeskOptions): Desk {
  const { owner, place, storage, now } = options;
  const tab = newId();
  const connection = createConnection({ probe: options.probe, now });
  const leaving = new AbortController();
  const documents = new Map<string, DraftDocument<string>>();
  const draftState = createStore<DraftStateValue>({ kind: 'untouched' });
  removeForgottenCopies(storage, now());

  const tellings = new Map<string, ToldProblem>();
  const toldOf = ({ problem }: DeskProblemInput) => {
    const told = tellings.get(problem.slug) ?? createToldProblem(problem, options.loadProblem);
    tellings.set(problem.slug, told);
    return told;
  };

  function openDraft(input: DeskProblemInput, language: string): DraftDocument<string> {
    const key = `${input.problem.slug}/${language}`;
    const known = documents.get(key);
    if (known) return known;
    const opened = createDraftDocument<string>({
      server: serverDraft(toldOf(input).get(), input.drafts, language),
      copies: createLocalCopies({
        storage,
        document: [owner, ...place, input.problem.slug, language],
        isContent: isText,
      }),
      connection,
      isEqual: Object.is,
      save: (request) => options.saveDraft(input.problem.slug, language, tab, request),
      now,
      tab,
    });
    documents.set(key, opened);
    opened.subscribe(summarise);
    summarise();
    return opened;
  }

  function summarise() {
    const { others, chosen } = tabs.get();
    draftState.set(
      summariseDrafts(
        [...documents.values()].map((document) => document.get()),
        others && !chosen,
        draftState.get(),
      ),
    );
  }

  const flush: Desk['flush'] = async (how) => {
    await Promise.all([...documents.values()].map((document) => document.flush(how)));
  };

  async function loadNewest(
    take: (document: DraftDocument<string>, server: ServerDraft<string>) => void,
  ) {
    for (const { slug, drafts } of await options.loadDrafts()) {
      const input = options.problems.find(({ problem }) => problem.slug === slug);
      if (!input) continue;
      for (const { language } of drafts)
        take(openDraft(input, language), serverDraft(toldOf(input).get(), drafts, language));
    }
  }

  const tabs = createTabs({
    tab,
    channel: openChannel(`dry-run:${[owner, ...place].join('/')}`),
    flush,
    editedAtMs: () => lastEdit([...documents.values()].map((d) => d.get().editedAtMs)),
  });
  tabs.subscribe(summarise);

  const problems = options.problems.map((input): DeskProblem => {
    const { problem } = input;
    const told = toldOf(input);
    const languageKey = `dry-run:language:${[owner, ...place, problem.slug].join('/')}`;
    const samplesKey = `dry-run:samples:${[owner, ...place, problem.slug].join('/')}`;
    const language = createKeptLanguage(storage, languageKey, input);
    const draft = (of: string) => openDraft(input, of);
    for (const known of input.drafts) draft(known.language);
    draft(language.get());

    const cases = createCaseStore({
      storage,
      key: `dry-run:cases:${[owner, ...place, problem.slug].join('/')}`,
      first: firstSample(problem),
    });
    const runs = createRunStore({
      problem: told.counts,
      assessment: options.assessment,
      submissions: input.submissions,
      hidden: input.hidden ?? [],
      hasRun: input.hasRun,
      create: options.createRun,
      feed: options.feed,
      connection,
      outbox: createOutbox(storage, [owner, ...place, problem.slug]),
      lastSamples: {
        get: () => (input.hidden ? null : storage.getItem(samplesKey)),
        set: (id) => storage.setItem(samplesKey, id),
      },
      now,
      deadlineMs: options.deadlineMs,
    });
    const code = () => draft(language.get()).get().content;
    /** What was submitted last from this page: undoing an edit is no edit after it. */
    let submitted: { language: string; code: string } | null = null;
    const isAsSubmitted = () =>
      submitted !== null && submitted.language === language.get() && submitted.code === code();
    watchLevels({ told, runs, connection, signal: leaving.signal });
    return {
      get problem() {
        return told.get();
      },
      told,
      language,
      cases,
      dockTab: createStore<DockTab>(input.submissions.length > 0 ? 'submission' : 'samples'),
      caret: createStore<Place | null>(null),
      draft,
      runs,
      rule: options.rule,
      assessment: options.assessment,
      open({ language: of, code: text }, what) {
        language.set(of);
        draft(of).open(text, what);
      },
      async submit() {
        const text = code();
        submitted = { language: language.get(), code: text };
        // An interruption shows in the state of the draft; the submission is kept as well.
        await draft(language.get()).flush().catch(ignoreInterruption);
        await runs.submit(language.get(), text);
      },
      runSamples: () => runs.runSamples(language.get(), code()),
      runCustom: () => runs.runCustom(language.get(), code(), cases.current()),
      whatCounts: () =>
        decideWhatCounts({
          rule: options.rule,
          submissions: runs.get().submissions,
          hasRun: runs.get().hasRun,
          editedAtMs: isAsSubmitted()
            ? 0
            : lastEdit(
                Object.keys(problem.starterCode).map((of) => {
                  const state = documents.get(`${problem.slug}/${of}`)?.get();
                  return state ? (state.editedAtMs ?? state.savedAtMs) : null;
                }),
              ),
        }),
    };
  });
  summarise();

  const unsent = createStore<readonly number[]>([]);
  const listUnsent = () => {
    const waiting = problems
      .flatMap(({ runs }) => runs.get().submissions)
      .filter(({ state }) => state === 'unsent')
      .map(({ number }) => number ?? 0);
    if (waiting.join() !== unsent.get().join()) unsent.set(waiting);
  };
  for (const { runs } of problems) runs.subscribe(listUnsent);
  listUnsent();

  return {
    problems,
    connection,
    tabs,
    draftState,
    unsent,
    flush,
    async lookElsewhere() {
      // Tabs of this browser know of each other, and have their own way.
      if (tabs.get().others) return;
      await loadNewest((document, server) => document.takeElsewhere(server, nameElsewhere));
    },
    async claimTab() {
      const mine = lastEdit([...documents.values()].map((d) => d.get().editedAtMs)) ?? 0;
      const others = await tabs.claim();
      if (others.editedAtMs === null || others.editedAtMs < mine) return;
      await loadNewest((document, server) => document.replace(server));
    },
    end() {
      for (const document of documents.values()) document.end();
    },
    close() {
      for (const document of documents.values()) document.close();
      leaving.abort();
      for (const { runs } of problems) runs.close();
      tabs.close();
      connection.close();
    },
  };
}
