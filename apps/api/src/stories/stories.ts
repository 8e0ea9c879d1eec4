import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { refuseWhileAssessed } from '../assessments/refuse-while-assessed.ts';
import { type Context, os } from '../context.ts';
import { insertRevision, saveText } from '../drafts/save-text.ts';
import { refuse } from '../http/refuse.ts';
import {
  listRevisions,
  listStories,
  lockStory,
  readStory,
  storyPlace,
  storySummary,
} from './read-stories.ts';

/** More than anybody tells; a matrix with more has no room. */
const mostStories = 60;

const checkOpen = ({ deps, owner }: Context) =>
  refuseWhileAssessed(deps, owner, 'The story bank is');

export const stories = {
  list: os.stories.list.handler(async ({ context }) => {
    await checkOpen(context);
    return listStories(context.deps.db, context.owner);
  }),

  create: os.stories.create.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { title, text, tags } = input;
    await deps.quota.admit(owner, Buffer.byteLength(title) + Buffer.byteLength(text));
    const id = randomUUID();
    const savedAt = new Date(deps.now());
    const save = { baseRevision: 0, tab: '', keystrokes: 0, revision: 1, savedAt };
    await deps.db.transaction().execute(async (trx) => {
      // Two at once take turns, or both would be the last that there is room for.
      await sql`select from "user" where id = ${owner} for no key update`.execute(trx);
      const kept = await trx
        .selectFrom('story')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('owner_id', '=', owner)
        .executeTakeFirstOrThrow();
      if (Number(kept.count) >= mostStories) {
        throw refuse(
          'CONFLICT',
          `There are ${mostStories} stories. Delete one before you add another.`,
        );
      }
      await trx
        .insertInto('story')
        .values({
          ...{ id, owner_id: owner, title, text, revision: 1, tab: '' },
          ...{ saved_at: savedAt, created_at: savedAt },
        })
        .execute();
      await insertRevision(trx, storyPlace, id, { title, text }, save);
      const rows = new Map(tags.map(({ principle, telling }) => [principle, telling === 'told']));
      if (rows.size === 0) return;
      await trx
        .insertInto('story_principle')
        .values([...rows].map(([principle, told]) => ({ story_id: id, principle, told })))
        .execute();
    });
    return readStory(deps.db, owner, id);
  }),

  get: os.stories.get.handler(async ({ context, input }) => {
    await checkOpen(context);
    return readStory(context.deps.db, context.owner, input.id);
  }),

  save: os.stories.save.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { id, title, text, ...save } = input;
    await deps.quota.admit(owner, Buffer.byteLength(title) + Buffer.byteLength(text));
    return deps.db.transaction().execute(async (trx) => {
      await lockStory(trx, owner, id);
      return saveText(trx, storyPlace, id, { title, text }, save, deps.now());
    });
  }),

  tag: os.stories.tag.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { id, principle, telling } = input;
    await deps.db.transaction().execute(async (trx) => {
      await lockStory(trx, owner, id);
      const told = telling === 'told';
      await (telling === null
        ? trx
            .deleteFrom('story_principle')
            .where('story_id', '=', id)
            .where('principle', '=', principle)
            .execute()
        : trx
            .insertInto('story_principle')
            .values({ story_id: id, principle, told })
            .onConflict((same) => same.columns(['story_id', 'principle']).doUpdateSet({ told }))
            .execute());
    });
    return storySummary(await readStory(deps.db, owner, id));
  }),

  revisions: os.stories.revisions.handler(async ({ context, input }) => {
    await checkOpen(context);
    return listRevisions(context.deps.db, context.owner, input.id);
  }),

  delete: os.stories.delete.handler(async ({ context, input }) => {
    await checkOpen(context);
    const { deps, owner } = context;
    const { numDeletedRows } = await deps.db
      .deleteFrom('story')
      .where('id', '=', input.id)
      .where('owner_id', '=', owner)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw refuse('NOT_FOUND', 'There is no story with this id.');
    deps.quota.forget(owner);
  }),
};
