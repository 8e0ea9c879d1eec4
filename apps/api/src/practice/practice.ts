import type { Draft } from '@dryrun/contract';
import { sql } from 'kysely';
import { type Deps, os } from '../context.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { refuse } from '../http/refuse.ts';
import { openLevelAnyway } from '../levels/open-anyway.ts';
import { findProblem } from '../problems/find-problem.ts';
import { problemViewFor } from '../problems/problem-view.ts';
import { listSubmissions } from '../submissions/list-submissions.ts';

/** The rest is in the list of submissions. */
const submissionsShown = 50;

export const practice = {
  get: os.practice.get.handler(async ({ context, input }) => {
    const { deps, owner } = context;
    const problem = findProblem(deps, input.slug);
    const filter = { problem: problem.slug, where: 'practice', limit: submissionsShown } as const;
    const [view, drafts, submissions, acceptedAtMs] = await Promise.all([
      problemViewFor(deps, owner, problem),
      readDrafts(deps, owner, problem.slug),
      listSubmissions(deps, owner, filter),
      readAccepted(deps, owner, problem.slug),
    ]);
    const accepted = [...acceptedAtMs].flatMap(([language, atMs]) => {
      const draft = drafts.find((each) => each.language === language);
      return draft === undefined || draft.savedAtMs <= atMs ? [language] : [];
    });
    return { problem: view, drafts, submissions: submissions.items, accepted };
  }),

  openLevel: os.practice.openLevel.handler(({ context: { deps, owner }, input }) =>
    openLevelAnyway(deps, owner, input),
  ),

  saveDraft: os.practice.saveDraft.handler(async ({ context, input }) => {
    const { deps, owner } = context;
    const { slug, language, code, baseRevision, tab, sequence, keystrokes } = input;
    const problem = findProblem(deps, slug);
    const known = Object.keys(problem.starterCode);
    if (!known.includes(language)) {
      const message = `"${language}" is no language of this problem. Choose one of: ${known.join(', ')}.`;
      throw refuse('BAD_REQUEST', message, { field: 'language' });
    }
    await deps.quota.admit(owner, Buffer.byteLength(code));
    return saveDraft(deps.db, {
      ownerId: owner,
      assessmentId: null,
      problem: slug,
      language,
      code,
      baseRevision,
      tab,
      sequence,
      keystrokes,
      nowMs: deps.now(),
    });
  }),
};

/** The drafts of one problem in practice, one a language, the latest first. */
async function readDrafts({ db }: Deps, owner: string, slug: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .select(['language', 'code', 'revision', 'saved_at'])
    .where('owner_id', '=', owner)
    .where('assessment_id', 'is', null)
    .where('problem', '=', slug)
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.map(({ saved_at, ...draft }) => ({ ...draft, savedAtMs: saved_at.getTime() }));
}

/** When something was accepted last in practice, by language. */
async function readAccepted(
  { db }: Deps,
  owner: string,
  slug: string,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('run')
    .select('language')
    .select(({ fn }) => fn.max('created_at').as('at'))
    .where('owner_id', '=', owner)
    .where('problem', '=', slug)
    .where('assessment_id', 'is', null)
    .where('kind', '=', sql.lit('submission'))
    .where('origin', '<>', 'bell')
    .where('verdict', '=', sql.lit('accepted'))
    .groupBy('language')
    .execute();
  return new Map(rows.map(({ language, at }) => [language, at.getTime()]));
}
