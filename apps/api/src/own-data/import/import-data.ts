import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../../context.ts';
import type { Part, Row } from '../parts/part.ts';
import { parts } from '../parts/parts.ts';
import { dataName } from '../zip/format.ts';
import { aboutTheSame } from './about-the-same.ts';
import { checkRow } from './check-row.ts';
import { importFault } from './import-fault.ts';
import { insertRows } from './insert-rows.ts';
import { addBeside, type JoinedDrafts, joinDrafts, joinRevisions } from './join-drafts.ts';
import { type Known, nameRows } from './name-rows.ts';
import { freeNumbers } from './number-submissions.ts';
import type { OpenZip } from './open-zip.ts';

/** Rows of one table in the file, and how many of them were added. */
export type Imported = { inFile: number; added: number };

const atOnce = 100;

type Names = Map<string, Map<string, Known>>;
type Work = {
  trx: Database;
  owner: string;
  names: Names;
  joined: JoinedDrafts;
  numbers: ReturnType<typeof freeNumbers>;
};

/**
 * Makes everything of an export the owner's: all of it or nothing. What is here already stays as it
 * is, so a second import of the same file adds nothing. With `look`, nothing is kept at all: it only
 * tells what would be added.
 *
 * @throws BAD_REQUEST naming file, line and field; INSUFFICIENT_STORAGE
 */
export async function importData(
  deps: Deps,
  owner: string,
  zip: OpenZip,
  { look }: { look: boolean },
): Promise<Record<string, Imported>> {
  const imported: Record<string, Imported> = {};
  const nothingKept = new Error('Only looked.');
  try {
    await deps.db.transaction().execute(async (trx) => {
      // Two imports at once take turns; what refers to the row is not held up.
      await sql`select from "user" where id = ${owner} for no key update`.execute(trx);
      const work: Work = {
        trx,
        owner,
        names: new Map(),
        joined: new Map(),
        numbers: freeNumbers(trx, owner),
      };
      for (const part of parts) imported[part.table] = await importPart(work, part, zip);
      if (look) throw nothingKept;
      await deps.quota.admit(owner, zip.dataBytes);
    });
  } catch (error) {
    if (error !== nothingKept) throw error;
  }
  return imported;
}

async function importPart(work: Work, part: Part, zip: OpenZip): Promise<Imported> {
  const { names, joined, trx } = work;
  const file = dataName(part.table);
  const total: Imported = { inFile: 0, added: 0 };
  let batch: { line: number; row: Row }[] = [];
  const seen = new Set<string>();
  names.set(part.table, new Map());
  const flush = async () => {
    total.added += await importRows(work, part, file, batch);
    batch = [];
  };
  for await (const { line, source } of zip.lines(part.table)) {
    if (source === '') continue;
    const row = checkRow(part, file, line, source);
    const key = JSON.stringify(part.key.map((name) => row[name]));
    if (seen.has(key)) throw importFault({ file, line }, 'stands twice in the file');
    seen.add(key);
    total.inFile += 1;
    batch.push({ line, row });
    if (batch.length === atOnce) await flush();
  }
  await flush();
  if (part.table === 'draft_revision') await joinRevisions(trx, joined);
  if (part.table === 'run_test') await measureResults(trx, names.get('run'));
  return total;
}

async function importRows(
  work: Work,
  part: Part,
  file: string,
  batch: readonly { line: number; row: Row }[],
): Promise<number> {
  const { trx, owner, names, joined } = work;
  const hasId = part.owner === 'own' && part.columns.id !== undefined;
  if (hasId) {
    const ids = batch.map(({ row }) => String(row.id));
    const known = await nameRows(trx, owner, part.table, ids);
    for (const [id, one] of known) names.get(part.table)?.set(id, one);
  }
  let added = batch
    .map(({ line, row }) => rename(work, part, file, line, row))
    .filter((row) => row !== null);
  if (part.sameAs) {
    const here = new Set(await aboutTheSame(trx, owner, part, added));
    added = added.filter((row) => !here.has(row));
    const ids = new Set([...here].map((row) => row.id));
    for (const known of names.get(part.table)?.values() ?? []) {
      if (ids.has(known.id)) known.is = 'here';
    }
  }
  if (part.table === 'run') await work.numbers.give(added);
  if (part.table === 'draft') await joinDrafts(trx, owner, added, names.get('draft'), joined);
  if (part.table === 'draft_revision') {
    const takers = new Set(joined.values());
    const others = added.filter(({ draft_id }) => takers.has(String(draft_id)));
    const own = added.filter(({ draft_id }) => !takers.has(String(draft_id)));
    const count = await insertRows(trx, owner, part, own, { file, keep: false });
    return count + (await addBeside(trx, others));
  }
  const own = part.table === 'draft' ? added.filter(({ id }) => !joined.has(String(id))) : added;
  return insertRows(trx, owner, part, own, { file, keep: !hasId && part.owner === 'own' });
}

/** What their tests take is not in the file, and would not be believed if it were. */
async function measureResults(
  trx: Database,
  runs: ReadonlyMap<string, Known> | undefined,
): Promise<void> {
  const ids = [...(runs?.values() ?? [])].flatMap(({ id, is }) => (is === 'new' ? [id] : []));
  await sql`update run set result_bytes = result_bytes(id) where id = any(${ids}::uuid[])`.execute(
    trx,
  );
}

/** The row under the ids that it has here; null when it is here already. */
function rename(work: Work, part: Part, file: string, line: number, row: Row): Row | null {
  const renamed: Row = { ...row };
  for (const [field, { kind, of = '' }] of Object.entries(part.columns)) {
    if (kind !== 'id' || row[field] === null) continue;
    const known = work.names.get(of)?.get(String(row[field]));
    if (known === undefined)
      throw importFault({ file, line, field }, `names no row of ${dataName(of)}`);
    // What belongs to a row that is here is here, too.
    if (known.is === 'here' && isOwnerOf(part, field)) return null;
    renamed[field] = known.id;
  }
  return renamed;
}

/** Whether a row stands or falls with the row that this field names. */
function isOwnerOf(part: Part, field: string): boolean {
  return part.owner === 'own'
    ? field === 'id' || field === 'assessment_id'
    : part.owner.by === field;
}
