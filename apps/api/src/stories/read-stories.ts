import type { Principle, Story, StoryRevision, StorySummary } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { TextPlace } from '../drafts/save-text.ts';
import { refuse } from '../http/refuse.ts';
import { countWords } from '../sections/count-words.ts';
import { number } from '../sections/questions/checklists.ts';

export const storyPlace: TextPlace = { table: 'story', history: 'story_revision', of: 'story_id' };

const revisionsShown = 60;

/** The oldest first: by its place a story has its number. */
export async function listStories(db: Database, owner: string): Promise<StorySummary[]> {
  const stories = await readStories(db, owner, null);
  return stories.map(storySummary);
}

/** @throws NOT_FOUND for what is not there or another's. */
export async function readStory(db: Database, owner: string, id: string): Promise<Story> {
  const [story] = await readStories(db, owner, id);
  if (story === undefined) throw notFound();
  return story;
}

/** Holds the row until the transaction ends. @throws NOT_FOUND for what is not there or another's. */
export async function lockStory(trx: Database, owner: string, id: string): Promise<void> {
  const row = await trx
    .selectFrom('story')
    .select('id')
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
}

/** Its earlier texts, newest first. @throws NOT_FOUND for what is not there or another's. */
export async function listRevisions(
  db: Database,
  owner: string,
  id: string,
): Promise<StoryRevision[]> {
  const rows = await db
    .selectFrom('story_revision')
    .innerJoin('story', 'story.id', 'story_id')
    .select(['story_revision.revision', 'story_revision.title', 'story_revision.text'])
    .select('story_revision.saved_at')
    .where('story_id', '=', id)
    .where('owner_id', '=', owner)
    .orderBy('story_revision.revision', 'desc')
    .limit(revisionsShown)
    .execute();
  // Every story has one.
  if (rows.length === 0) throw notFound();
  return rows.map(({ saved_at, ...row }) => ({ ...row, savedAtMs: saved_at.getTime() }));
}

/** As it stands in the list. */
export function storySummary({
  text: _text,
  revision: _revision,
  ...summary
}: Story): StorySummary {
  return summary;
}

async function readStories(db: Database, owner: string, id: string | null): Promise<Story[]> {
  let query = db
    .selectFrom('story')
    .select(['id', 'title', 'text', 'revision', 'saved_at'])
    .select(
      sql<{ principle: Principle; told: boolean }[]>`coalesce((
        select json_agg(json_build_object('principle', principle, 'told', told) order by principle)
        from story_principle where story_id = story.id), '[]')`.as('tags'),
    )
    .where('owner_id', '=', owner)
    .orderBy('created_at')
    .orderBy('id');
  if (id !== null) query = query.where('id', '=', id);
  const rows = await query.execute();
  return rows.map(({ id, title, text, revision, saved_at, tags }) => ({
    ...{ id, title, text, revision },
    wordCount: countWords(text),
    hasNumber: number.test(text),
    savedAtMs: saved_at.getTime(),
    tags: tags.map(({ principle, told }) => ({ principle, telling: told ? 'told' : 'outline' })),
  }));
}

const notFound = () => refuse('NOT_FOUND', 'There is no story with this id.');
