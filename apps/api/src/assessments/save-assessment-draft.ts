import type { SaveDraftSchema } from '@dryrun/contract';
import type { z } from 'zod';
import type { Deps } from '../context.ts';
import { type Saved, saveDraft } from '../drafts/save-draft.ts';
import { refuse } from '../http/refuse.ts';
import { withOpenSection } from './advance-assessment.ts';

/**
 * Keeps the draft of one problem of a running assessment.
 *
 * @throws NOT_FOUND, SECTION_ENDED, CONFLICT before the start, or BAD_REQUEST for a language in which
 * the problem cannot be solved.
 */
export async function saveAssessmentDraft(
  deps: Deps,
  place: { id: string; ownerId: string; problem: string; arrivedAtMs: number },
  save: z.infer<typeof SaveDraftSchema>,
): Promise<Saved> {
  const { id, ownerId, problem } = place;
  await deps.quota.admit(ownerId, Buffer.byteLength(save.code), { inSitting: true });
  const section = { ofProblem: problem };
  return withOpenSection(deps, { ...place, section }, async ({ trx, nowMs, problemSection }) => {
    if (problemSection === null) {
      throw refuse('NOT_FOUND', `${problem} is not in this assessment.`);
    }
    const starterCode = deps.catalogue.get(problem)?.starterCode;
    if (starterCode !== undefined && !Object.hasOwn(starterCode, save.language)) {
      const known = Object.keys(starterCode).join(', ');
      const message = `${save.language} is not offered for this problem. Choose one of ${known}.`;
      throw refuse('BAD_REQUEST', message, { field: 'language' });
    }
    const { language, code, baseRevision, tab, sequence, keystrokes } = save;
    const text = { language, code, baseRevision, tab, sequence, keystrokes };
    return saveDraft(trx, { ownerId, assessmentId: id, problem, nowMs, ...text });
  });
}
