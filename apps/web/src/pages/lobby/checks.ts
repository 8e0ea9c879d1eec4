import type { EditorMode, LanguageInfo, SectionKind } from '@dryrun/contract';
import { client } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { prefetchEditor } from '../../editor/prefetch.ts';
import { formatLongDuration } from '../../words/amount.ts';

/** What one check found. A check that fails throws instead. */
export type Finding = { detail: string; tookMs: number | null };

/** Says itself, in words to show, what is amiss. */
export class CheckFailure extends Error {}

const timeSamples = 3;
const judgePatienceMs = 20_000;

/** Asks the server for its time, and keeps the best of a few measurements of the clocks' offset. */
export async function checkServer(): Promise<Finding> {
  let tookMs = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < timeSamples; sample += 1) {
    const sentAt = performance.now();
    await client.system.time();
    tookMs = Math.min(tookMs, performance.now() - sentAt);
  }
  return { detail: `Reached. ${describeOffset(serverClock.offsetMs() ?? 0)}`, tookMs };
}

/** `offsetMs`: the server's clock minus this machine's. */
export function describeOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000;
  if (seconds < 0.1) return 'Your clock agrees with its clock';
  const amount = seconds < 10 ? `${seconds.toFixed(1)} s` : formatLongDuration(seconds * 1000);
  return `Your clock is ${amount} ${offsetMs < 0 ? 'ahead' : 'behind'}, corrected`;
}

/** Sends a tiny program down the road of every submission: queue, worker, sandbox and back. */
export async function checkJudge(language: LanguageInfo, signal: AbortSignal): Promise<Finding> {
  const sentAt = performance.now();
  const patience = AbortSignal.any([signal, AbortSignal.timeout(judgePatienceMs)]);
  try {
    const [run, { isolation }] = await Promise.all([
      client.system.check({ language: language.id }, { signal: patience }),
      client.system.health(undefined, { signal: patience }).catch(() => ({ isolation: null })),
    ]);
    if (run.waits) throw new CheckFailure('The queue cannot be reached. Submissions would wait.');
    if (run.starting) {
      throw new CheckFailure(
        `${language.name} is starting. What you send is judged when it is ready.`,
      );
    }
    for await (const event of await client.runs.events({ id: run.id }, { signal: patience })) {
      if (event.type !== 'verdict') continue;
      if (event.run.verdict !== 'accepted') {
        throw new CheckFailure(`A small ${language.name} program failed. The fault is ours.`);
      }
      return {
        detail: `Ran a small ${language.name} program${describeIsolation(isolation)}`,
        tookMs: performance.now() - sentAt,
      };
    }
  } catch (error) {
    if (patience.aborted && !signal.aborted) {
      throw new CheckFailure(`No verdict after ${judgePatienceMs / 1000} s. Is a worker running?`);
    }
    throw error;
  }
  throw new CheckFailure('The judge broke off before the verdict.');
}

function describeIsolation(isolation: 'namespaces' | 'process' | null): string {
  if (isolation === null) return '';
  return isolation === 'namespaces' ? ' in a system sandbox' : ' in its own process';
}

/** Writes, reads and removes a note as large as a long program. */
export async function checkStorage(): Promise<Finding> {
  const key = 'dry-run:check';
  const note = 'x'.repeat(64 * 1024);
  const startedAt = performance.now();
  try {
    localStorage.setItem(key, note);
    const kept = localStorage.getItem(key) === note;
    localStorage.removeItem(key);
    if (!kept) throw new CheckFailure('Not kept.');
  } catch {
    throw new CheckFailure(
      'This browser keeps nothing. Without a connection, edits would be lost.',
    );
  }
  return { detail: 'Edits can be kept in this browser', tookMs: performance.now() - startedAt };
}

/** Fetches the page of the first section and the editor, so that they are there when the clock starts. */
export async function checkEditor(mode: EditorMode, first: SectionKind): Promise<Finding> {
  const startedAt = performance.now();
  const [{ prefetchSection }] = await Promise.all([
    import('../../sections/sections.ts'),
    import('../../sections/AssessmentPage.tsx'),
    prefetchEditor(mode),
  ]);
  await prefetchSection(first);
  return { detail: 'Fetched. It opens without waiting', tookMs: performance.now() - startedAt };
}
