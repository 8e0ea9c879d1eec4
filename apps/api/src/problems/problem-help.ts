import { countOf, type Editorial, type Hint } from '@dryrun/contract';
import { type ProblemHelp, ProblemPackageError } from '@dryrun/problem-kit';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { problemAsOpen } from '../levels/open-levels.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';
import { findProblem } from './find-problem.ts';

/** @throws NOT_FOUND, or LOCKED as long as the hidden tests of the problem are. */
export async function readHint(
  deps: Deps,
  owner: string,
  slug: string,
  number: number,
): Promise<Hint> {
  const help = await readHelp(deps, owner, slug);
  // Of a problem with levels: no hint about a level that is not open yet.
  const open = await problemAsOpen(deps, owner, findProblem(deps, slug));
  const hints = help.hints.filter((_, at) => (help.hintLevels[at] ?? 1) <= open.level);
  const text = hints[number - 1];
  if (text === undefined) {
    throw refuse('NOT_FOUND', `This problem has ${countOf(hints.length, 'hint')}.`, {
      field: 'number',
    });
  }
  return { number, total: hints.length, text };
}

/** @throws NOT_FOUND, or LOCKED as long as the hidden tests of the problem are. */
export async function readEditorial(deps: Deps, owner: string, slug: string): Promise<Editorial> {
  const { editorial, complexity, solutions } = await readHelp(deps, owner, slug);
  return { text: editorial, complexity, solutions: [...solutions] };
}

async function readHelp(deps: Deps, owner: string, slug: string): Promise<ProblemHelp> {
  findProblem(deps, slug);
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  if (await hiddenTestsAreLocked(deps.db, owner, slug)) {
    throw refuse('LOCKED', 'Hints and the solution idea unlock when the assessment has ended.');
  }
  const help = await openedHelp(deps, slug);
  if (help !== null) return help;
  throw refuse('NOT_FOUND', 'The hints and the solution idea of this problem cannot be read.');
}

/** The one door to hints and editorials, for who has seen that they are open. Null when they cannot be read. */
export async function openedHelp(
  deps: Pick<Deps, 'help' | 'log'>,
  slug: string,
): Promise<ProblemHelp | null> {
  try {
    return await deps.help(slug);
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    deps.log.error(error, 'a problem lacks its hints or its editorial');
    return null;
  }
}
