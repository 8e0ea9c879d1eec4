import type { PostgresQueueBackend } from 'bullmq';
import { expect, test } from 'vitest';
import { fewerTrips } from './fewer-trips.ts';

type Run = (command: string, params: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** A backend that writes down what it is asked, with so many jobs in it. */
function open(jobs: number) {
  const asked: string[] = [];
  const answers: Record<string, () => unknown[]> = {
    move_to_active: () => (jobs-- > 0 ? [{ id: 'job' }] : []),
  };
  const backend = {
    run: async (command: string) => {
      asked.push(command);
      return { rows: answers[command]?.() ?? [] };
    },
    query: async () => {
      asked.push('before waiting');
      return { rows: [{ present: jobs > 0, next_delay: null }] };
    },
  };
  const { run } = fewerTrips(backend as unknown as PostgresQueueBackend) as unknown as { run: Run };
  return { asked, ask: (command: string) => run(command, ['runs']) };
}

test('a worker that found a job does not look for another before it asks whether there is one', async () => {
  const { asked, ask } = open(2);
  const found = async () => (await ask('move_to_active')).rows.length;
  expect([await found(), await found()]).toEqual([1, 0]);
  await Promise.all([ask('has_waiting_job'), ask('next_delay')]);
  expect([await found(), await found()]).toEqual([1, 0]);
  expect(asked).toEqual(['move_to_active', 'before waiting', 'move_to_active']);
});

test('a worker that found none looks again as soon as it is told to', async () => {
  const { asked, ask } = open(0);
  for (let turn = 0; turn < 3; turn += 1) expect((await ask('move_to_active')).rows).toEqual([]);
  expect(asked).toEqual(['move_to_active', 'move_to_active', 'move_to_active']);
});
