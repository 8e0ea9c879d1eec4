import type { Cell, SameFailure } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { type KnownFailure, knownFailures } from '@dryrun/problem-kit';
import type { Deps } from '../context.ts';

/** More would not be read. */
const most = 3;
/** With fewer tests in common, one that differs may mean anything. */
const leastNearly = 4;

/**
 * Known mistakes that fail hidden tests as a submission does, three at most: those that fail the same tests
 * and end at the same inputs; where there are none, those of which one sweep ended at another input; and
 * where there are none of these either, those that nearly do: one test is failed by one of the two alone,
 * at least four by both, and all of these ended at the same inputs. A sweep ends at its first failing
 * input, and the same mistake is seen at the same. Beside what agrees more, what agrees less is another
 * mistake as a rule.
 *
 * Says nothing of a submission that failed otherwise than by a wrong answer: time limits and crashes
 * have causes of their own.
 *
 * @param cells every hidden test of the submission, in order
 * @param endedAt the input at which each failed test of it ended, by index
 */
export function sameFailures(
  cells: readonly Cell[],
  endedAt: ReadonlyMap<number, number>,
  known: readonly KnownFailure[],
): SameFailure[] {
  if (cells.some((cell) => cell !== 'accepted' && cell !== 'wrong-answer')) return [];
  const failed = new Set(cells.flatMap((cell, index) => (cell === 'accepted' ? [] : [index])));
  if (failed.size === 0) return [];
  const alike = known.map(({ idea, tests, inputs }) => {
    const shared = tests.flatMap((index, at) => (failed.has(index) ? [at] : []));
    const elsewhere = shared.filter((at) => differ(inputs[at], endedAt.get(tests[at] ?? -1)));
    const both = shared.length;
    const apart = tests.length + failed.size - 2 * both;
    return {
      failure: { idea, both, ofIdea: tests.length, ofSubmission: failed.size },
      rank: both === 0 ? null : rankOf({ both, apart, elsewhere: elsewhere.length }),
    };
  });
  for (const wanted of ranks) {
    const found = alike.filter(({ rank }) => rank === wanted);
    if (found.length > 0) return found.slice(0, most).map(({ failure }) => failure);
  }
  return [];
}

const ranks = ['same', 'same-tests', 'nearly'] as const;

/** @param counts failed by both, by one of the two alone, and by both at different inputs */
function rankOf(counts: { both: number; apart: number; elsewhere: number }) {
  const { both, apart, elsewhere } = counts;
  if (apart === 0) return elsewhere === 0 ? 'same' : elsewhere === 1 ? 'same-tests' : null;
  return apart === 1 && elsewhere === 0 && both >= leastNearly ? 'nearly' : null;
}

/** Nothing is known to differ where one of them is not known. */
const differ = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/**
 * The same for a submission to a problem of the bank. Whether hidden tests may be spoken of is for
 * the caller to say.
 *
 * @param version of the tests it was judged on: of others than today's nothing is known
 */
export async function readSameFailures(
  deps: Deps,
  slug: string,
  version: string | null,
  { id, cells }: { id: string; cells: readonly Cell[] },
): Promise<SameFailure[]> {
  if (deps.catalogue.get(slug)?.version !== version) return [];
  const proof = await deps.proof(slug);
  if (proof === null) return [];
  return sameFailures(cells, await readEnds(deps.db, id), knownFailures(proof));
}

async function readEnds(db: Database, runId: string): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('run_test')
    .select(['index', 'input_number'])
    .where('run_id', '=', runId)
    .where('verdict', '<>', 'accepted')
    .execute();
  return new Map(rows.map(({ index, input_number }) => [index, input_number ?? 1]));
}
