import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseAwayError } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { diskHealth } from './disk.ts';
import { readLanguages } from './languages.ts';

const packageJson = join(import.meta.dirname, '..', '..', 'package.json');
const { version }: { version: string } = JSON.parse(readFileSync(packageJson, 'utf8'));

/** Whoever asks for our health wants an answer, also when the database gives none: within 2 s. */
const patienceMs = 1_800;

export type Check = { name: string; ok: boolean; message: string };
export type Health = {
  ready: boolean;
  version: string;
  nowMs: number;
  isolation: 'namespaces' | 'process' | null;
  checks: Check[];
};

/** Whether a submission sent now would be judged, and if not, what is in the way. */
export async function readHealth(deps: Deps): Promise<Health> {
  let isolation: Health['isolation'] = null;
  const checks = await Promise.all([
    check(deps, 'database', 'the database does not answer', async () => {
      await sql`select 1`.execute(deps.db);
      if (!deps.isOpen()) throw new NotReady('the bells that rang meanwhile are being rung');
      return 'the database answers';
    }),
    check(deps, 'queue', 'the queue does not answer; submissions are kept and wait', async () => {
      return `runs in the queue: ${await deps.queue.runs.ahead()}`;
    }),
    check(deps, 'worker', 'not known while the database does not answer', async () => {
      const languages = await readLanguages(deps.db);
      const names = languages.filter(({ available }) => available).map(({ name }) => name);
      if (languages.length === 0) throw new NotReady('no worker has reported yet');
      if (names.length === 0) throw new NotReady('no language passed its check in a worker');
      const missing = languages
        .filter(({ available, starting }) => !available && !starting)
        .map(({ name, reason }) => `; not ${name}: ${reason ?? 'its check failed'}`);
      return `a worker offers ${names.join(', ')}${missing.join('')}`;
    }),
    // Fewer walls than there could be is worth knowing, and no reason to judge nothing.
    check(deps, 'sandbox', 'not known while the database does not answer', async () => {
      const report = await readReport(deps.db);
      isolation = report?.isolation ?? null;
      return report?.message ?? 'no worker has reported yet';
    }),
  ]);
  checks.push({ name: 'disk', ...diskHealth(deps.disk) });
  const problems = deps.catalogue.list().length;
  checks.push({
    name: 'problems',
    ok: problems > 0,
    message: `problems in the catalogue: ${problems}`,
  });
  const ready = checks.every(({ ok }) => ok);
  return { ready, version, nowMs: deps.now(), isolation, checks };
}

function readReport(db: Deps['db']) {
  return db.selectFrom('worker_report').select(['isolation', 'message']).executeTakeFirst();
}

class NotReady extends Error {}

async function check(
  deps: Deps,
  name: string,
  otherwise: string,
  look: () => Promise<string>,
): Promise<Check> {
  const late = wait(patienceMs, undefined, { ref: false }).then(() => {
    throw new NotReady(otherwise);
  });
  try {
    return { name, ok: true, message: await Promise.race([look(), late]) };
  } catch (err) {
    if (err instanceof NotReady) return { name, ok: false, message: err.message };
    if (err instanceof DatabaseAwayError) {
      return { name, ok: false, message: name === 'database' ? err.message : otherwise };
    }
    deps.log.warn({ err }, `the check of ${name} failed`);
    return { name, ok: false, message: otherwise };
  }
}
