import type { OpenSection, SectionKind } from '@dryrun/contract';
import { refuseClosed } from '../assessments/advance-assessment.ts';
import { findOwn } from '../assessments/find-own.ts';
import { type Context, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readKeptSection } from './kept-section.ts';
import { saveSectionAnswer } from './save-section-answer.ts';
import { findSectionModule } from './sections.ts';

/** The handlers of `/assessments/{id}/sections`: the same for every kind. */
export const sections = {
  get: os.sections.get.handler(({ context, input: { id, kind } }) =>
    readOpenSection(context, id, kind),
  ),

  saveAnswer: os.sections.saveAnswer.handler(({ context, input }) => {
    const { deps, owner: ownerId, arrivedAtMs } = context;
    const { id, kind, item, ...save } = input;
    return saveSectionAnswer(deps, { id, ownerId, kind, item, arrivedAtMs }, save);
  }),
};

async function readOpenSection(
  context: Context,
  id: string,
  kind: SectionKind,
): Promise<OpenSection> {
  const assessment = await findOwn(context, id);
  refuseClosed(assessment, kind);
  const { deps } = context;
  const module = findSectionModule(kind);
  const kept = await readKeptSection(deps.db, id, kind);
  if (module === null || kept === null) {
    throw refuse('NOT_FOUND', `The ${kind} section keeps no answers here.`);
  }
  return {
    view: await module.view(kept, { deps, db: deps.db, assessment, nowMs: deps.now() }),
    answers: [...kept.answers].map(([item, answer]) => ({ item, ...answer })),
  };
}
