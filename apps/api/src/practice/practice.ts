import type { Draft } from '@dryrun/contract';
import { type Deps, os } from '../context.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { refuse } from '../http/refuse.ts';
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
    const [view, drafts, submissions] = await Promise.all([
      problemViewFor(deps.db, owner, problem),
      readDrafts(deps, owner, problem.slug),
      listSubmissions(deps, owner, filter),
    ]);
    return { problem: view, drafts, submissions: submissions.items };
  }),

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
