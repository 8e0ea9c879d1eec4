import type { Cell, SameFailure } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { Deps } from '../context.ts';

/** More would not be read. */
const most = 3;
/** With fewer tests in common, one that differs may mean anything. */
const leastNearly = 4;
const mostElsewhere = 1;

/** A wrong solution of a package: its idea, and the hidden tests it fails. */
export type KnownFailure = {
  idea: string;
  tests: readonly number[];
  /** Of each of these the input at which it ended. None in a proof from before they were kept. */
  inputs: readonly number[];
};

/**
 * Known wrong ideas that fail the same hidden tests as a submission, or, where there are none, nearly: at
 * most one test differs, and at least four agree. Beside one that fails the same, what nearly does is
 * another mistake as a rule. A sweep ends at its first
 * failing input, and the same mistake is seen at the same: at most one may end at another.
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
  const endsElsewhere = ({ tests, inputs }: KnownFailure) =>
    tests.filter((index, at) => failed.has(index) && differ(inputs[at], endedAt.get(index))).length;
  const alike = known
    .filter((idea) => endsElsewhere(idea) <= mostElsewhere)
    .map(({ idea, tests }): SameFailure => {
      const both = tests.filter((index) => failed.has(index)).length;
      return { idea, both, ofIdea: tests.length, ofSubmission: failed.size };
    })
    .filter((one) => {
      const differing = differingTests(one);
      return one.both > 0 && (differing === 0 || (differing === 1 && one.both >= leastNearly));
    });
  const same = alike.filter((one) => differingTests(one) === 0);
  return (same.length > 0 ? same : alike).slice(0, most);
}

/** Nothing is known to differ where one of them is not known. */
const differ = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a !== b;

const differingTests = ({ both, ofIdea, ofSubmission }: SameFailure) =>
  ofIdea + ofSubmission - 2 * both;

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
  return sameFailures(cells, await readEnds(deps.db, id), proof.wrongIdeas);
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
