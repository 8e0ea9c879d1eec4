import type { CreateAssessmentSchema } from '@dryrun/contract';
import type { Draw } from '@dryrun/db';
import type { z } from 'zod';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { drawProblems } from './draw-problems.ts';
import type { Plan } from './plan.ts';

type Chosen = Pick<z.infer<typeof CreateAssessmentSchema>, 'custom' | 'review'> & {
  /** By name, in order; none where all are drawn. */
  problems: string[];
  /** The preset names them, and the set-up itself did not. */
  ofPreset?: boolean;
};

/**
 * What is to be drawn at the start, or was chosen instead. A bank that cannot serve it is reported now.
 *
 * @throws BAD_REQUEST naming the field at fault
 */
export function settleDraw(
  deps: Pick<Deps, 'catalogue' | 'now'>,
  plan: Plan,
  { problems, ofPreset = false, custom, review }: Chosen,
): Draw {
  const { difficulties, topics } = plan;
  if (problems.length > 0 && problems.length !== difficulties.length) {
    const wanted = difficulties.length === 1 ? 'one problem' : `${difficulties.length} problems`;
    throw refuse(
      'BAD_REQUEST',
      `${plan.name} has ${wanted}. Choose as many, or none to draw them.`,
      { field: 'problems' },
    );
  }
  if (review !== undefined && problems.length + topics.length > 0) {
    throw refuse('BAD_REQUEST', 'Draw from what is due, or choose problems or topics, not both.', {
      field: 'review',
    });
  }
  const request = { difficulties, topics, problems, ...(plan.levels && { levels: plan.levels }) };
  const drawn = drawProblems(deps.catalogue.list(), request, new Map(), deps.now(), Math.random);
  if (!drawn.ok) {
    const field = problems.length > 0 && !ofPreset ? 'problems' : custom ? 'custom' : 'preset';
    throw refuse('BAD_REQUEST', drawn.reason, { field });
  }
  // Chosen problems have the difficulty they have, whatever the preset would have drawn.
  return {
    ...request,
    difficulties:
      problems.length > 0 ? drawn.problems.map(({ difficulty }) => difficulty) : difficulties,
    ...(review && { review }),
  };
}
