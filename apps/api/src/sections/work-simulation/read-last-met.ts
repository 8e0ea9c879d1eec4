import type { Database } from '@dryrun/db';

/** In which of an owner's assessments, by their order, each scenario stood last. */
export async function readLastMet(db: Database, ownerId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('section')
    .innerJoin('assessment', 'assessment.id', 'section.assessment_id')
    .select('section.content')
    .where('assessment.owner_id', '=', ownerId)
    .where('section.kind', '=', 'work-simulation')
    .where('section.content', 'is not', null)
    .orderBy('assessment.started_at')
    .execute();
  return new Map(
    rows.flatMap(({ content }, at) =>
      idsIn(content).map((id) => [id, at] satisfies [string, number]),
    ),
  );
}

function idsIn(content: string | null): string[] {
  const { scenarios } = JSON.parse(content ?? '{"scenarios":[]}') as {
    scenarios: { id: string }[];
  };
  return scenarios.map(({ id }) => id);
}
