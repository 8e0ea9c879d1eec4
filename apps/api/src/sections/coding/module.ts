import { z } from 'zod';
import { askForDrafts } from '../../assessments/drafts/ask-for-drafts.ts';
import { refuse } from '../../http/refuse.ts';
import { wholeProblem } from '../../levels/levels-of.ts';
import { type DueProblems, drawBeside, drawDue } from '../../review/draw-due.ts';
import type { SectionModule } from '../section-module.ts';
import { closeProblems } from './close-problems.ts';
import { insertProblems, readLastSeen } from './insert-problems.ts';

/** Problems to be solved by programs. Code is kept as drafts and runs, what was drawn beside the problems. */
export const coding: SectionModule<'coding', object, DueProblems> = {
  kind: 'coding',
  content: z.object({}),

  prepare: (deps, { id, owner_id }) => drawDue(deps, { id, ownerId: owner_id }),

  async draw({ deps, db, assessment, nowMs }, _settings, due) {
    const bank = deps.catalogue.list();
    const slugs = bank.map(({ slug }) => slug);
    const lastSeen = await readLastSeen(db, assessment.owner_id, slugs);
    const drawn = drawBeside(due, bank, assessment.draw, lastSeen, nowMs);
    if (!drawn.ok) throw refuse('CONFLICT', drawn.reason);
    const whole = drawn.problems.map((problem) => wholeProblem(deps.catalogue, problem));
    await insertProblems(db, assessment.id, 'coding', whole);
    return {};
  },

  view: () => ({ kind: 'coding' }),

  accept() {
    throw refuse('NOT_FOUND', 'Code is saved as drafts: PUT /assessments/{id}/drafts/{problem}.');
  },

  async end(_content, _answers, { deps, db, assessment, nowMs }) {
    const runs = await closeProblems(deps, db, { assessment, section: 'coding', endedAtMs: nowMs });
    await askForDrafts(db, assessment, 'coding');
    return runs;
  },

  report: () => ({ kind: 'coding' }),
};
