import type { CreateRun, Run, RunEvent, RunTest } from '@dryrun/contract';
import type { ORPCError } from '@orpc/client';
import { createConnection } from '../connection/connection.ts';
import { memoryStorage } from '../drafts/memory-storage.ts';
import { createOutbox } from './outbox.ts';
import { createRunStore } from './run-store.ts';

/** A submission as the server has taken it. */
export const emptyRun: Run = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'submission',
  problem: 'vans',
  assessment: null,
  language: 'javascript',
  number: 1,
  state: 'queued',
  ...{ waits: false, starting: false, ahead: 0 },
  verdict: null,
  passed: 0,
  total: 4,
  levelTests: null,
  message: null,
  compileTimeMs: null,
  createdAtMs: 1_000_000,
  finishedAtMs: null,
  tests: [],
};

export const testEvent = (index: number, verdict: RunTest['verdict']): RunEvent => ({
  type: 'tests',
  tests: [
    { index, verdict, cpuTimeMs: 1, memoryBytes: null, group: null, sweep: null, details: null },
  ],
});
export const verdictEvent = (run: Partial<Run>): RunEvent => ({
  type: 'verdict',
  run: { ...emptyRun, state: 'done', finishedAtMs: 1_002_000, ...run },
});

/** A server that takes runs, tells of them as the test says, and can be unplugged. */
export function createServer() {
  const log: { id: string; event: RunEvent }[] = [];
  let wake = () => {};
  let events = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const server = {
    up: true,
    refuse: null as ORPCError<string, unknown> | null,
    created: [] as CreateRun[],
    answer: {} as Partial<Run>,
    resumedFrom: [] as (string | undefined)[],
    cutAfter: Number.POSITIVE_INFINITY,
    async create(input: CreateRun): Promise<Run> {
      if (!server.up) throw new TypeError('Failed to fetch');
      if (server.refuse) throw server.refuse;
      const known = server.created.findIndex((other) => other.requestId === input.requestId);
      if (known < 0) server.created.push(input);
      const number = known < 0 ? server.created.length : known + 1;
      return { ...emptyRun, id: `run-${number}`, kind: input.kind, number, ...server.answer };
    },
    tell(event: RunEvent) {
      log.push({ id: String(log.length + 1), event });
      wake();
      events = new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    feed: {
      get: async (id: string) => ({ ...emptyRun, id, ...server.answer }),
      async events(_id: string, lastEventId: string | undefined) {
        server.resumedFrom.push(lastEventId);
        return (async function* () {
          for (let next = Number(lastEventId ?? 0); ; next += 1) {
            while (next >= log.length) await events;
            const item = log[next];
            if (item) yield item;
            if (next + 1 >= server.cutAfter) {
              server.cutAfter = Number.POSITIVE_INFINITY;
              throw new TypeError('network error');
            }
          }
        })();
      },
    },
  };
  return server;
}

/** The runs of one problem in a page that talks to that server. */
export function open(
  server: ReturnType<typeof createServer>,
  storage = memoryStorage(),
  deadlineMs = 9e9,
) {
  const connection = createConnection({
    now: Date.now,
    probe: async () => {
      if (!server.up) throw new TypeError('Failed to fetch');
    },
  });
  const store = createRunStore({
    problem: { slug: 'vans', sampleCount: 2, hiddenTestCount: 4, levelTests: null },
    assessment: null,
    submissions: [],
    hasRun: false,
    create: server.create,
    feed: server.feed,
    connection,
    outbox: createOutbox(storage, ['me', 'practice', 'vans']),
    lastSamples: {
      get: () => storage.getItem('samples'),
      set: (id) => storage.setItem('samples', id),
    },
    now: Date.now,
    deadlineMs: () => deadlineMs,
  });
  return { store, connection };
}
