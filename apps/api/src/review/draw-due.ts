import type { Draw } from '@dryrun/db';
import type { PublicProblem } from '@dryrun/problem-kit';
import { type DrawResult, drawProblems } from '../assessments/draw-problems.ts';
import type { Deps } from '../context.ts';
import { drawFromDue } from './propose.ts';
import { readSituation } from './situation.ts';

/** In order; null for what nothing that is due has a problem for. Null when nothing is drawn from there. */
export type DueProblems = readonly (PublicProblem | null)[] | null;

/** What is due for review, when this assessment of the owner is drawn from that. */
export async function drawDue(
  deps: Deps,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<DueProblems> {
  const row = await deps.db
    .selectFrom('assessment')
    .select('draw')
    .where('id', '=', id)
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'ready')
    .executeTakeFirst();
  // What is due is reviewed by problems without levels.
  if (row?.draw.review === undefined || row.draw.levels) return null;
  const { situation } = await readSituation(deps, ownerId, row.draw.review.zone);
  return drawFromDue(situation, row.draw.difficulties).map((drawn) => drawn?.problem ?? null);
}

/** The problems of an assessment: those that are due in their places, the others drawn as ever. */
export function drawBeside(
  due: DueProblems,
  bank: readonly PublicProblem[],
  draw: Draw,
  lastSeenMs: ReadonlyMap<string, number>,
  nowMs: number,
): DrawResult<PublicProblem> {
  if (due === null) return drawProblems(bank, draw, lastSeenMs, nowMs, Math.random);
  const left = bank.filter((problem) => !due.includes(problem));
  const difficulties = draw.difficulties.filter((_, place) => !due[place]);
  const drawn = drawProblems(left, { ...draw, difficulties }, lastSeenMs, nowMs, Math.random);
  if (!drawn.ok) return drawn;
  const others = [...drawn.problems];
  const problems = draw.difficulties.flatMap((_, place) => due[place] ?? others.shift() ?? []);
  return { ok: true, problems };
}
