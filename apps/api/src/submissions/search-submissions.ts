import type { Database, Schema } from '@dryrun/db';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Deps } from '../context.ts';
import { problemsNamed } from '../problems/problems-named.ts';
import { searchWords } from './search-words.ts';
import type { RunningProblems } from './unlock.ts';

/**
 * Whether a run has every word of a search in what its row in the list says (the title of its problem,
 * its language, its verdict, and the name of its preset, or "practice"), in its note or in its code. Notes
 * and code that are locked now are not looked into.
 */
export function hasEveryWord(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  owner: string,
  search: string,
  running: RunningProblems,
): (run: ExpressionBuilder<Schema, 'run'>) => Expression<SqlBool> {
  return (run) =>
    run.and(
      searchWords(search).map((word) => {
        const { folded, lower } = word;
        const slugs = problemsNamed(deps, word);
        return run.or([
          ...(slugs.length > 0 ? [run('problem', 'in', slugs)] : []),
          // Of a problem that is gone the list shows the slug.
          sql<boolean>`strpos(run.problem, ${lower}) > 0`,
          sql<boolean>`strpos(run.language, ${lower}) > 0`,
          sql<boolean>`strpos(run.verdict, ${lower}) > 0`,
          run('assessment_id', 'in', presetsNamed(deps.db, owner, lower)),
          ...('practice'.includes(lower) ? [run('assessment_id', 'is', null)] : []),
          // Last, as it takes longest.
          run.and([
            ...openAttempts(running),
            run.or([
              run.and([
                ...openProblems(running),
                run('id', 'in', runsNoted(deps.db, owner, folded)),
              ]),
              sql<boolean>`strpos(code_for_search(run.code), ${lower}) > 0`,
            ]),
          ]),
        ]);
      }),
    );
}

function presetsNamed(db: Database, owner: string, lower: string) {
  return db
    .selectFrom('assessment')
    .select('id')
    .where('owner_id', '=', owner)
    .where(sql<boolean>`strpos(lower(preset_name), ${lower}) > 0`);
}

function runsNoted(db: Database, owner: string, folded: string) {
  return db
    .selectFrom('note')
    .select('run_id')
    .where('owner_id', '=', owner)
    .where('run_id', 'is not', null)
    .$narrowType<{ run_id: string }>()
    .where(sql<boolean>`strpos(search_text, ${folded}) > 0`);
}

/** Of its problems only what was made in the assessment that runs. */
function openAttempts({ assessment, problems }: RunningProblems): Expression<SqlBool>[] {
  if (assessment === null) return [];
  return [
    sql<boolean>`(run.problem <> all(${[...problems]}::text[]) or run.assessment_id = ${assessment}::uuid)`,
  ];
}

function openProblems({ assessment, problems }: RunningProblems): Expression<SqlBool>[] {
  return assessment === null ? [] : [sql<boolean>`run.problem <> all(${[...problems]}::text[])`];
}
