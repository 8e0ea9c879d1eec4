import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { refuse } from '../http/refuse.ts';
import { thinHistory } from './thin-history.ts';

const MIB = 1024 * 1024;
/** Between two looks at the rows themselves, what an owner sends is added up. */
const KNOWN_FOR_MS = 5 * 60_000;
/** What a row takes besides the text in it. */
const ROW_BYTES = 200;
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
    const bytes = textBytes + ROW_BYTES;
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

/** All that an owner keeps, text by its length: what Postgres packs smaller counts in full. */
export async function keptBytes(db: Database, ownerId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (
      coalesce((select sum(octet_length(c.part) + ${ROW_BYTES})
        from draft_change c join draft d on d.id = c.draft_id where d.owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(t.code) + ${ROW_BYTES}) from draft_text t where t.id in (
        select c.text_id from draft_change c join draft d on d.id = c.draft_id
        where d.owner_id = ${ownerId})), 0)
      + coalesce((select sum(octet_length(code) + coalesce(octet_length(custom_input), 0) + ${ROW_BYTES})
        from run where owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(t.console) + coalesce(octet_length(t.output), 0) + ${ROW_BYTES})
        from run_test t join run on run.id = t.run_id where run.owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(v.text) + ${ROW_BYTES})
        from approach_revision v join assessment a on a.id = v.assessment_id
        where a.owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(v.value) + ${ROW_BYTES})
        from section_answer_revision v join assessment a on a.id = v.assessment_id
        where a.owner_id = ${ownerId}), 0)
      + (select count(*) * ${ROW_BYTES} from session_event e
        join assessment a on a.id = e.assessment_id where a.owner_id = ${ownerId})
      + coalesce((select sum(octet_length(v.text) + ${ROW_BYTES})
        from note_revision v join note n on n.id = v.note_id
        where n.owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(v.text) + ${ROW_BYTES})
        from question_answer_revision v join question_answer q on q.id = v.answer_id
        where q.owner_id = ${ownerId}), 0)
      + coalesce((select sum(octet_length(v.text) + octet_length(v.title) + ${ROW_BYTES})
        from story_revision v join story s on s.id = v.story_id
        where s.owner_id = ${ownerId}), 0)
    )::bigint as bytes`.execute(db);
  return rows[0]?.bytes ?? 0;
}
