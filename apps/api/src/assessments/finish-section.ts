import type { SectionKind } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { withAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { endEarly } from './section-times.ts';

type Finish = { id: string; ownerId: string; kind: SectionKind; arrivedAtMs: number };

/**
 * Ends a section before its bell; what counts follows the same rules as at the bell. Ending one that
 * has ended changes nothing.
 *
 * @throws NOT_FOUND; BAD_REQUEST when there is no such section; CONFLICT before it has begun.
 */
export async function finishSection(
  deps: Deps,
  { id, ownerId, kind, arrivedAtMs }: Finish,
): Promise<AssessmentRow> {
  // What was sent before it still belongs to the section, though it may wait for a connection.
  await deps.arrivals.settledBefore(arrivedAtMs, id);
  return withAssessment(deps, { id, ownerId, arrivedAtMs }, async (locked) => {
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
