import type { Assessment } from '@dryrun/contract';
import { client } from '../../api/api.ts';
import { problemsOf } from '../../workspace/assessment-place.ts';
import { useDocumentsDesk } from '../frame/use-documents-desk.ts';
import {
  type ApproachDesk,
  isExplanation,
  isSameExplanation,
  knownExplanation,
  nothingWritten,
} from './explanation.ts';

/** The texts of the approach section for as long as the component stands. */
export function useApproachDesk(owner: string, assessment: Assessment): ApproachDesk | null {
  const { id } = assessment;
  const known = (now: Assessment) =>
    problemsOf(now, 'coding').map(({ problem, approach }) =>
      knownExplanation(problem.slug, approach),
    );
  return useDocumentsDesk({
    place: [owner, 'approach', id],
    known: known(assessment),
    initial: nothingWritten,
    isContent: isExplanation,
    isEqual: isSameExplanation,
    save: (problem, tab, { content, keepalive, ...save }) =>
      client.assessments.saveApproach(
        { id, problem, ...content, ...save, tab },
        { context: { keepalive } },
      ),
    load: async () => known(await client.assessments.get({ id })),
  });
}
