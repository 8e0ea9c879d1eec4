import { type SaveSectionAnswerSchema, type SectionKind, sectionSchemas } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import type { z } from 'zod';
import { withOpenSection } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { decideSave, type KeptRevision } from '../drafts/decide-save.ts';
import type { Saved } from '../drafts/save-draft.ts';
import { refuse } from '../http/refuse.ts';
import { readKeptSection } from './kept-section.ts';
import { findSectionModule } from './sections.ts';
import { thinHistory } from './thin-history.ts';

type AnswerSave = z.infer<typeof SaveSectionAnswerSchema>;

type Place = { id: string; ownerId: string; kind: SectionKind; item: string; arrivedAtMs: number };

/** Longer than any text that a kind asks for. */
const answerLimitBytes = 256 * 1024;

/**
 * Keeps one answer of a section and its history, as drafts are kept. What may be answered is for the
 * kind to say.
 *
 * @throws NOT_FOUND, BAD_REQUEST, SECTION_ENDED, or CONFLICT before the section has begun.
 */
export async function saveSectionAnswer(
  deps: Deps,
  { id, ownerId, kind, item, arrivedAtMs }: Place,
  save: AnswerSave,
): Promise<Saved> {
  const value = parseValue(kind, save.value);
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  if (bytes > answerLimitBytes) {
    const message = `The answer is larger than ${answerLimitBytes / 1024} KiB. Make it shorter.`;
    throw refuse('BAD_REQUEST', message, { field: 'value' });
  }
  await deps.quota.admit(ownerId, bytes, { inSitting: true });
  const place = { id, ownerId, section: kind, arrivedAtMs };
  return withOpenSection(deps, place, async ({ trx, assessment, nowMs }) => {
    const module = findSectionModule(kind);
    const kept = await readKeptSection(trx, id, kind);
    if (module === null || kept === null) {
      throw refuse('NOT_FOUND', `The ${kind} section keeps no answers here.`);
    }
    const newest = await readNewest(trx, { id, kind, item }, text);
    const later =
      newest !== null && newest.revision > save.baseRevision
        ? await laterRevisions(trx, { id, kind, item }, save.baseRevision, text)
        : [];
    const decision = decideSave(newest, later, save);
    // Before the kind is asked: what is kept already may be what cannot be answered twice.
    if (decision.kind === 'kept-already') {
      const { revision, savedAtMs, replacedOtherTab } = decision;
      return { revision, savedAtMs, replacedOtherTab };
    }
    await module.accept(kept, item, value, { deps, db: trx, assessment, nowMs });
    const { revision, replacedOtherTab } = decision;
    await writeRevision(trx, { id, kind, item, revision, text, nowMs }, save);
    if (!module.readsSaves) {
      const of = { assessment_id: id, section: kind, item };
      await thinHistory(trx, { table: 'section_answer_revision', of }, revision, nowMs);
    }
    return { revision, savedAtMs: nowMs, replacedOtherTab };
  });
}

function parseValue(kind: SectionKind, value: unknown): unknown {
  const parsed = sectionSchemas[kind].answer.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = ['value', ...(issue?.path ?? [])].join('.');
  throw refuse('BAD_REQUEST', `${field}: ${issue?.message ?? 'is not valid'}`, { field });
}

type Answer = { id: string; kind: SectionKind; item: string };

async function readNewest(
  trx: Database,
  { id, kind, item }: Answer,
  text: string,
): Promise<KeptRevision | null> {
  const row = await trx
    .selectFrom('section_answer')
    .select(['revision', 'tab', 'saved_at', 'value'])
    .where('assessment_id', '=', id)
    .where('section', '=', kind)
    .where('item', '=', item)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { revision, tab, saved_at, value } = row;
  const unknown = { baseRevision: null, sequence: null };
  return { revision, tab, savedAtMs: saved_at.getTime(), sameText: value === text, ...unknown };
}

async function laterRevisions(
  trx: Database,
  { id, kind, item }: Answer,
  baseRevision: number,
  text: string,
): Promise<KeptRevision[]> {
  const rows = await trx
    .selectFrom('section_answer_revision')
    .select(['revision', 'tab', 'saved_at', 'base_revision', 'sequence', 'value'])
    .where('assessment_id', '=', id)
    .where('section', '=', kind)
    .where('item', '=', item)
    .where('revision', '>', baseRevision)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    tab: row.tab,
    savedAtMs: row.saved_at.getTime(),
    sameText: row.value === text,
    baseRevision: row.base_revision,
    sequence: row.sequence,
  }));
}

async function writeRevision(
  trx: Database,
  {
    id,
    kind,
    item,
    revision,
    text,
    nowMs,
  }: Answer & { revision: number; text: string; nowMs: number },
  { tab, keystrokes, baseRevision, sequence, seconds }: AnswerSave,
): Promise<void> {
  const row = { revision, value: text, tab, saved_at: new Date(nowMs) };
  const answer = { assessment_id: id, section: kind, item };
  await trx
    .insertInto('section_answer')
    .values({ ...answer, ...row, seconds: seconds ?? null })
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'section', 'item'])
        .doUpdateSet({ ...row, ...(seconds !== undefined && { seconds }) }),
    )
    .execute();
  await trx
    .insertInto('section_answer_revision')
    .values({
      ...answer,
      ...row,
      keystrokes,
      base_revision: baseRevision,
      sequence: sequence ?? null,
    })
    .execute();
}
