import { randomUUID } from 'node:crypto';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { insertRevision } from '../drafts/save-text.ts';
import { answerPlace } from './read-answers.ts';

/** Begins an empty answer. When one is open, also by another tab at this moment, it is that one. */
export async function beginAnswer(
  db: Database,
  owner: string,
  { question, minutes }: { question: string; minutes: number | null },
  nowMs: number,
): Promise<string> {
  const savedAt = new Date(nowMs);
  const save = { baseRevision: 0, tab: '', keystrokes: 0, revision: 1, savedAt };
  return db.transaction().execute(async (trx) => {
    // Two at once take turns.
    await sql`select from "user" where id = ${owner} for no key update`.execute(trx);
    const open = await trx
      .selectFrom('question_answer')
      .select('id')
      .where('owner_id', '=', owner)
      .where('question', '=', question)
      .where('finished_at', 'is', null)
      .orderBy('started_at', 'desc')
      .orderBy('id')
      .executeTakeFirst();
    if (open !== undefined) return open.id;
    const id = randomUUID();
    await trx
      .insertInto('question_answer')
      .values({
        ...{ id, owner_id: owner, question, minutes, text: '', revision: 1, tab: '' },
        ...{ saved_at: savedAt, started_at: savedAt },
      })
      .execute();
    await insertRevision(trx, answerPlace, id, { text: '' }, save);
    return id;
  });
}
