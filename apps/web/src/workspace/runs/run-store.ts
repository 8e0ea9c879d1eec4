import type { CreateRun, Run, RunEvent, SubmissionSummary } from '@dryrun/contract';
import { type ApiError, isWorthRetrying, readApiError } from '../../api/api-error.ts';
import type { Connection } from '../connection/connection.ts';
import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import { newId } from '../state/new-id.ts';
import { createStore, type Store } from '../state/store.ts';
import { followRun, type RunFeed } from './follow-run.ts';
import type { Outbox, Unsent } from './outbox.ts';
import type { Refusal } from './refusal.ts';
import { beginRun, type ShownRun, showSubmission, takeEvent, takeRun } from './shown-run.ts';

export type RunsState = {
  samples: ShownRun | null;
  /** The last run of each case of own input, by the id of the case. */
  custom: Readonly<Record<string, ShownRun>>;
  /** Newest first. */
  submissions: ShownRun[];
  /** How many more there are of before the problem was begun anew. */
  hidden: number;
  /** Samples or own input were run at some time: without a submission the last run counts. */
  hasRun: boolean;
  refusal: Refusal | null;
};

export type RunStore = Pick<Store<RunsState>, 'get' | 'subscribe'> & {
  runSamples: (language: string, code: string) => Promise<void>;
  runCustom: (language: string, code: string, own: OwnInput) => Promise<void>;
  submit: (language: string, code: string) => Promise<void>;
  /** Puts those of before among the others. */
  showHidden: () => void;
  close: () => void;
};

/** A case of own input. */
type OwnInput = { id: string; input: string };

type Options = {
  /** As it is now: of a problem with levels more of it opens. */
  problem: {
    slug: string;
    sampleCount: number;
    hiddenTestCount: number;
    levelTests: readonly number[] | null;
  };
  assessment: string | null;
  submissions: readonly SubmissionSummary[];
  hidden?: readonly SubmissionSummary[];
  hasRun: boolean;
  create: (input: CreateRun) => Promise<Run>;
  feed: RunFeed;
  connection: Pick<Connection, 'get' | 'reportFailure' | 'whenOnline' | 'join' | 'tryNow'>;
  outbox: Outbox;
  /** Remembers the last run on the samples over a reload. */
  lastSamples: { get: () => string | null; set: (id: string) => void };
  /** By the server's clock. */
  now: () => number;
  /** After it nothing is sent; null without a bell. */
  deadlineMs: () => number | null;
};

/** Runs and submissions of one problem. */
export function createRunStore(options: Options): RunStore {
  const { problem, connection, outbox, hidden = [] } = options;
  const store = createStore<RunsState>({
    samples: null,
    custom: {},
    submissions: options.submissions.map(showSubmission),
    hidden: hidden.length,
    hasRun: options.hasRun,
    refusal: null,
  });
  const leaving = new AbortController();
  const sending = new Set<string>();
  let running: Readonly<Record<string, AbortController>> = {};
  /** What was shown before a run that has not left yet. */
  const replaced: Record<string, ShownRun | null> = {};

  const patch = (change: Partial<RunsState>) => store.update((state) => ({ ...state, ...change }));

  function show(key: string, change: (run: ShownRun) => ShownRun) {
    const apply = (run: ShownRun) => (run.key === key ? change(run) : run);
    store.update((state) => ({
      ...state,
      samples: state.samples && apply(state.samples),
      custom: Object.fromEntries(Object.entries(state.custom).map(([id, run]) => [id, apply(run)])),
      submissions: state.submissions.map(apply),
    }));
  }

  function follow(key: string, id: string, signal: AbortSignal): Promise<void> {
    return followRun({
      id,
      signal,
      feed: options.feed,
      connection,
      onRun: (run: Run) => show(key, (shown) => takeRun(shown, run)),
      onEvent: (event: RunEvent) => show(key, (shown) => takeEvent(shown, event)),
    });
  }

  async function run(input: CreateRun & { kind: 'samples' | 'custom' }, total: number, of = '') {
    const { kind, language, code, customInput = null } = input;
    running[kind + of]?.abort();
    const controller = new AbortController();
    running = { ...running, [kind + of]: controller };
    const key = newId();
    const last = kind === 'samples' ? store.get().samples : (store.get().custom[of] ?? null);
    // Pressed twice, the first press is no result either.
    const before = last?.id === null ? (replaced[kind + of] ?? null) : last;
    replaced[kind + of] = before;
    const begun = { key, kind, number: null, language, code, input: customInput, total };
    place(kind, of, beginRun({ ...begun, createdAtMs: options.now() }));
    patch({ refusal: null });
    try {
      const answer = await options.create({ ...input, requestId: key });
      if (kind === 'samples') options.lastSamples.set(answer.id);
      patch({ hasRun: true });
      show(key, (shown) => takeRun(shown, answer));
      if (answer.state !== 'done') await follow(key, answer.id, controller.signal);
    } catch (error) {
      const refusal = read(error);
      connection.reportFailure(error);
      const { samples, custom } = store.get();
      const { id, key: shown } = (kind === 'samples' ? samples : custom[of]) ?? {};
      if (shown !== key) return;
      const { message, field, code: why } = refusal;
      // What the server itself has answered stays: there may be an id to quote.
      const unreached = isWorthRetrying(error) && (why === 'OFFLINE' || why === 'UNKNOWN');
      // What never left changes nothing about what came of the run before it.
      const isLast = unreached && id === null && before?.state === 'done';
      place(kind, of, isLast ? before : null);
      patch({ refusal: { kind, message, field, input: customInput, unreached } });
    }
  }

  function place(kind: 'samples' | 'custom', of: string, run: ShownRun | null) {
    if (kind === 'samples') return patch({ samples: run });
    const { [of]: _, ...others } = store.get().custom;
    patch({ custom: run === null ? others : { ...others, [of]: run } });
  }

  /** What the samples gave before the page was loaded anew. Gone or out of reach, it is left out. */
  async function showLastSamples(id: string) {
    const controller = new AbortController();
    running = { ...running, samples: controller };
    try {
      const last = await options.feed.get(id, controller.signal);
      const { kind, language, createdAtMs } = last;
      if (store.get().samples !== null || kind !== 'samples') return;
      const begun = { key: id, kind, number: null, language, createdAtMs };
      patch({ samples: takeRun(beginRun({ ...begun, total: problem.sampleCount }), last) });
      if (last.state !== 'done') await follow(id, id, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) read(error);
    }
  }

  async function send(unsent: Unsent): Promise<void> {
    // The press of the button and the return of the connection may meet.
    if (sending.has(unsent.requestId)) return;
    sending.add(unsent.requestId);
    await sendOnce(unsent).finally(() => sending.delete(unsent.requestId));
  }

  async function sendOnce(unsent: Unsent): Promise<void> {
    const { requestId, number, language, code } = unsent;
    const deadlineMs = options.deadlineMs();
    if (deadlineMs !== null && options.now() >= deadlineMs) {
      return giveUp(
        requestId,
        `Submission ${number} was not sent before the bell. It does not count.`,
      );
    }
    try {
      show(requestId, (shown) => ({ ...shown, state: 'sending' }));
      const answer = await options.create({
        kind: 'submission',
        problem: problem.slug,
        language,
        code,
        requestId,
        ...(options.assessment === null ? {} : { assessment: options.assessment }),
      });
      outbox.remove(requestId);
      // After a crash the server may have had it all along.
      const twice = (shown: ShownRun) => shown.id === answer.id && shown.key !== requestId;
      patch({ submissions: store.get().submissions.filter((shown) => !twice(shown)) });
      show(requestId, (shown) => takeRun(shown, answer));
      if (answer.state !== 'done') followUnwatched(requestId, answer.id);
    } catch (error) {
      if (isWorthRetrying(error)) {
        show(requestId, (shown) => ({ ...shown, state: 'unsent' }));
        connection.reportFailure(error);
        throw error;
      }
      const { code: errorCode, message } = read(error);
      giveUp(
        requestId,
        errorCode === 'SECTION_ENDED'
          ? `Submission ${number} reached the server after the bell. It does not count.`
          : message,
      );
    }
  }

  function giveUp(requestId: string, message: string) {
    outbox.remove(requestId);
    patch({
      submissions: store.get().submissions.filter(({ key }) => key !== requestId),
      refusal: { kind: 'submission', message, field: null, input: null },
    });
  }

  function followUnwatched(key: string, id: string) {
    follow(key, id, leaving.signal).catch((error) => {
      patch({
        refusal: { kind: 'submission', message: read(error).message, field: null, input: null },
      });
    });
  }

  async function sendAll() {
    for (const unsent of outbox.list()) await send(unsent);
  }

  async function resume() {
    await sendAll();
    if (store.get().refusal?.unreached) patch({ refusal: null });
  }

  function showUnsent({ requestId, number, language, code, createdAtMs }: Unsent) {
    const sent = { key: requestId, kind: 'submission' as const, number };
    const begin = { ...sent, language, code, createdAtMs };
    const { hiddenTestCount, levelTests } = problem;
    const shown = beginRun({ ...begin, total: hiddenTestCount, levelTests }, 'unsent');
    patch({ submissions: [shown, ...store.get().submissions] });
  }

  outbox.list().forEach(showUnsent);
  const leave = connection.join(resume);
  if (outbox.list().length > 0) sendAll().catch(ignoreInterruption);
  const lastSamples = options.lastSamples.get();
  if (lastSamples !== null) void showLastSamples(lastSamples);
  for (const { key, id, state } of store.get().submissions) {
    if (id !== null && state !== 'done') followUnwatched(key, id);
  }

  const input = <K extends CreateRun['kind']>(kind: K, language: string, code: string) => ({
    kind,
    problem: problem.slug,
    language,
    code,
    ...(options.assessment === null ? {} : { assessment: options.assessment }),
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    runSamples: (language, code) => run(input('samples', language, code), problem.sampleCount),
    runCustom: (language, code, own) =>
      run({ ...input('custom', language, code), customInput: own.input }, 1, own.id),
    async submit(language, code) {
      // A second press while the first is judged would only take its turn from it.
      const [latest] = store.get().submissions;
      const isSame = latest?.language === language && latest.code === code;
      if (isSame && latest.state !== 'done') return;
      const known = [...store.get().submissions, ...hidden];
      const number = 1 + Math.max(0, ...known.map((run) => run.number ?? 0));
      const unsent = { requestId: newId(), number, language, code, createdAtMs: options.now() };
      // Written down first: a crash from here on loses nothing.
      outbox.add(unsent);
      showUnsent(unsent);
      patch({ refusal: null });
      if (connection.get().status === 'offline') return;
      await send(unsent).catch(ignoreInterruption);
    },
    showHidden() {
      if (store.get().hidden === 0) return;
      patch({
        submissions: [...store.get().submissions, ...hidden.map(showSubmission)],
        hidden: 0,
      });
    },
    close() {
      leave();
      leaving.abort();
      for (const controller of Object.values(running)) controller?.abort();
    },
  };
}

/** An error that no request has thrown is a bug, and is not dressed as an answer. */
function read(error: unknown): ApiError {
  const answer = readApiError(error);
  if (!answer) throw error;
  return answer;
}
