import type { SectionKind } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { withAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { endEarly } from './section-times.ts';

/**
 * Ends a section before its bell; what counts follows the same rules as at the bell. Ending one that
 * has ended changes nothing.
 *
 * @throws NOT_FOUND; BAD_REQUEST when there is no such section; CONFLICT before it has begun.
 */
export async function finishSection(
  deps: Deps,
  { id, ownerId, kind }: { id: string; ownerId: string; kind: SectionKind },
): Promise<AssessmentRow> {
  return withAssessment(deps, { id, ownerId }, async (locked) => {
    const { sections } = locked.assessment;
    const section = sections.find((candidate) => candidate.kind === kind);
    if (section === undefined) {
      const message = `This assessment has no section named ${kind}.`;
      throw refuse('BAD_REQUEST', message, { field: 'section' });
    }
    if (section.startsAtMs === null) {
      throw refuse('CONFLICT', `The ${kind} section has not begun.`);
    }
    if (section.endedAtMs !== null) return locked.assessment;
    return locked.move(endEarly(sections, kind, locked.nowMs));
  });
}
