import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a row is of this assessment or, for null, of practice: `is not distinct from`, which no index
 * answers.
 */
export function isOfAssessment(column: string, assessmentId: string | null): RawBuilder<boolean> {
  return assessmentId === null
    ? sql<boolean>`${sql.ref(column)} is null`
    : sql<boolean>`${sql.ref(column)} = ${assessmentId}::uuid`;
}
