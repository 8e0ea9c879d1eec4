import type { WritingRole } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { prompts } from './prompts/prompts.ts';

/** A prompt for this role, or any: one that its owner has not met, else one met longest ago. */
export async function drawPrompt(
  db: Database,
  ownerId: string,
  role: WritingRole | null,
): Promise<string> {
  const rows = await db
    .selectFrom('section')
    .innerJoin('assessment', 'assessment.id', 'section.assessment_id')
    .select(['section.content', 'assessment.started_at'])
    .where('assessment.owner_id', '=', ownerId)
    .where('section.kind', '=', 'writing')
    .where('assessment.started_at', 'is not', null)
    .orderBy('assessment.started_at')
    .execute();
  const met = new Map(
    rows.map(({ content }, place) => [promptIn(content), place] satisfies [unknown, number]),
  );
  return choosePrompt(met, role, Math.random);
}

/**
 * Pure: of the prompts that were met least, any.
 *
 * @param met by id, when it was met last: the later, the larger
 */
export function choosePrompt(
  met: ReadonlyMap<unknown, number>,
  role: WritingRole | null,
  random: () => number,
): string {
  const fitting = prompts.filter((prompt) => role === null || prompt.role === role);
  const metAt = ({ id }: { id: string }) => met.get(id) ?? -1;
  const longestAgo = Math.min(...fitting.map(metAt));
  const candidates = fitting.filter((prompt) => metAt(prompt) === longestAgo);
  const chosen = candidates[Math.floor(random() * candidates.length)];
  if (chosen === undefined) throw new Error(`There is no prompt for ${role ?? 'anybody'}.`);
  return chosen.id;
}

function promptIn(content: string | null): unknown {
  return content === null ? null : JSON.parse(content).prompt;
}
