import type { Deps } from '../../context.ts';
import { fileEnding } from './file-ending.ts';
import { placeName } from './names.ts';

export type TextFile = { name: string; text: string };

const atOnce = 100;

/**
 * Each submission and each draft as a file, in a folder a problem, for people: `import` reads the data.
 */
export async function* codeFiles({ db }: Deps, owner: string): AsyncGenerator<TextFile> {
  for (let after = ''; ; ) {
    const runs = await db
      .selectFrom('run')
      .leftJoin('assessment', 'assessment.id', 'run.assessment_id')
      .select(['run.id', 'run.problem', 'run.language', 'run.code', 'run.number', 'run.origin'])
      .select(['run.verdict', 'run.assessment_id', 'assessment.created_at', 'preset_name'])
      .where('run.owner_id', '=', owner)
      .where('run.kind', '=', 'submission')
      .where('run.state', '=', 'done')
      .$if(after !== '', (query) => query.where('run.id', '>', after))
      .orderBy('run.id')
      .limit(atOnce)
      .execute();
    for (const { id, number, origin, verdict, code, language, ...run } of runs) {
      const what = number === null ? `${origin} ${id.slice(0, 8)}` : `submission ${number}`;
      const folder = `code/${run.problem}/${placeName(run)}`;
      yield {
        name: `${folder}/${what}, ${verdict}.${fileEnding(language)}`,
        text: wellFormed(code),
      };
    }
    if (runs.length < atOnce) break;
    after = runs.at(-1)?.id ?? '';
  }
  const drafts = await db
    .selectFrom('draft')
    .leftJoin('assessment', 'assessment.id', 'draft.assessment_id')
    .select(['draft.problem', 'draft.language', 'draft.code', 'draft.assessment_id'])
    .select(['assessment.created_at', 'preset_name'])
    .where('draft.owner_id', '=', owner)
    .orderBy('draft.id')
    .execute();
  for (const { code, language, ...draft } of drafts) {
    const name = `code/${draft.problem}/${placeName(draft)}/draft.${fileEnding(language)}`;
    yield { name, text: wellFormed(code) };
  }
}

/** A file is UTF-8, which has no bytes for half of a surrogate pair; the data keeps it. */
const wellFormed = (text: string) => text.toWellFormed();
