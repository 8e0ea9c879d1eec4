import { z } from 'zod';
import { askForDrafts } from '../../assessments/drafts/ask-for-drafts.ts';
import { type DrawRequest, drawProblems } from '../../assessments/draw-problems.ts';
import { refuse } from '../../http/refuse.ts';
import { refuseWithoutQueries } from '../../system/languages.ts';
import { closeProblems } from '../coding/close-problems.ts';
import { insertProblems, readLastSeen } from '../coding/insert-problems.ts';
import type { SectionModule } from '../section-module.ts';

/** Problems that ask for queries. They are kept, run and judged as those are that ask for programs. */
export const sqlSection: SectionModule<'sql', object> = {
  kind: 'sql',
  content: z.object({}),

  async check(deps, settings) {
    const request: DrawRequest = { ...settings, asksFor: 'query' };
    const bank = deps.catalogue.list();
    const drawn = drawProblems(bank, request, new Map(), deps.now(), Math.random);
    if (!drawn.ok) throw refuse('BAD_REQUEST', drawn.reason, { field: 'sections' });
    await refuseWithoutQueries(deps.db);
  },

  // What was set up a while ago may be without its server by now.
  prepare: ({ db }) => refuseWithoutQueries(db),

  async draw({ deps, db, assessment, nowMs }, settings) {
    const bank = deps.catalogue.list();
    const slugs = bank.map(({ slug }) => slug);
    const lastSeen = await readLastSeen(db, assessment.owner_id, slugs);
    const request: DrawRequest = { ...settings, asksFor: 'query' };
    const drawn = drawProblems(bank, request, lastSeen, nowMs, Math.random);
    if (!drawn.ok) throw refuse('CONFLICT', drawn.reason);
    await insertProblems(db, assessment.id, 'sql', drawn.problems);
    return {};
  },

  view: () => ({ kind: 'sql' }),

  accept() {
    throw refuse(
      'NOT_FOUND',
      'Queries are saved as drafts: PUT /assessments/{id}/drafts/{problem}.',
    );
  },

  async end(_content, _answers, { deps, db, assessment, nowMs }) {
    const runs = await closeProblems(deps, db, { assessment, section: 'sql', endedAtMs: nowMs });
    await askForDrafts(db, assessment, 'sql');
    return runs;
  },

  report: () => ({ kind: 'sql' }),
};
