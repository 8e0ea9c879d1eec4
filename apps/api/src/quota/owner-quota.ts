import { type Database, keptRowBytes } from '@dryrun/db';
import { sql } from 'kysely';
import { refuse } from '../http/refuse.ts';
import { draftBytes } from './draft-bytes.ts';
import { thinHistory } from './thin-history.ts';

const MIB = 1024 * 1024;
/** Between two looks at the rows themselves, what an owner sends is added up. */
const KNOWN_FOR_MS = 5 * 60_000;
const OWNERS_REMEMBERED = 10_000;

type Usage = { bytes: number; untilMs: number };

/**
 * What one owner may keep. The history of drafts is thinned before anything is refused, and only
 * then: most people never come near.
 */
export class OwnerQuota {
  readonly #db: Database;
  readonly #quotaBytes: number;
  readonly #known = new Map<string, Usage>();

  constructor(db: Database, quotaBytes: number) {
    this.#db = db;
    this.#quotaBytes = quotaBytes;
  }

  /**
   * Counts what is about to be kept. A sitting that runs has as much again before it is refused.
   *
   * @throws INSUFFICIENT_STORAGE when the owner keeps as much as one may.
   */
  async admit(ownerId: string, textBytes: number, { inSitting = false } = {}): Promise<void> {
    const bytes = textBytes + keptRowBytes;
    const limit = inSitting ? 2 * this.#quotaBytes : this.#quotaBytes;
    const known = this.#known.get(ownerId);
    let usage = known && known.untilMs > performance.now() ? known : await this.#measure(ownerId);
    if (usage.bytes + bytes > this.#quotaBytes) {
      usage = await this.#measure(ownerId);
      if (usage.bytes + bytes > this.#quotaBytes) {
        await thinHistory(this.#db, ownerId, this.#quotaBytes / 2);
        usage = await this.#measure(ownerId);
      }
      if (usage.bytes + bytes > limit) {
        const [kept, allowed] = [usage.bytes, limit].map((each) => Math.round(each / MIB));
        throw refuse(
          'INSUFFICIENT_STORAGE',
          `You keep ${kept} MB here, and ${allowed} MB are allowed for each person. Ask whoever runs this server to raise OWNER_QUOTA_MIB.`,
        );
      }
    }
    usage.bytes += bytes;
  }

  /** Looks at the rows again with the next that is to be kept: many of them have gone. */
  forget(ownerId: string): void {
    this.#known.delete(ownerId);
  }

  async #measure(ownerId: string): Promise<Usage> {
    const usage = {
      bytes: await keptBytes(this.#db, ownerId),
      untilMs: performance.now() + KNOWN_FOR_MS,
    };
    if (this.#known.size >= OWNERS_REMEMBERED) this.#known.clear();
    this.#known.set(ownerId, usage);
    return usage;
  }
}

/** What is kept below something of an owner: of which table, in which, named by which column, and its text. */
const below = [
  ['assessment', 'approach_revision', 'assessment_id', 'octet_length(text)'],
  ['assessment', 'section_answer_revision', 'assessment_id', 'octet_length(value)'],
  ['assessment', 'session_event', 'assessment_id', '0'],
  ['note', 'note_revision', 'note_id', 'octet_length(text)'],
  ['question_answer', 'question_answer_revision', 'answer_id', 'octet_length(text)'],
  ['story', 'story_revision', 'story_id', 'octet_length(text) + octet_length(title)'],
] as const;

/**
 * All that an owner keeps, text by its length: what Postgres packs smaller counts in full. Rows below others
 * are added up for each of those: what may be joined as a whole is read from everybody's rows.
 */
export async function keptBytes(db: Database, ownerId: string): Promise<number> {
  const row = sql.lit(keptRowBytes);
  const parts = below.map(
    ([of, table, by, text]) => sql`coalesce((select sum((
      select sum(${sql.raw(text)} + ${row}) from ${sql.table(table)} where ${sql.ref(by)} = mine.id))
      from ${sql.table(of)} as mine where owner_id = ${ownerId}), 0)`,
  );
  const { rows } = await sql<{ bytes: number }>`
    select (${sql.join(parts, sql` + `)} + ${draftBytes(ownerId, keptRowBytes)}
      + coalesce((select sum(octet_length(code) + coalesce(octet_length(custom_input), 0)
        + ${row} + result_bytes) from run where owner_id = ${ownerId}), 0)
    )::bigint as bytes`.execute(db);
  return rows[0]?.bytes ?? 0;
}
