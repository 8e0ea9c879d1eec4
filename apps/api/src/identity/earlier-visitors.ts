import type { EarlierVisitors } from '@dryrun/contract';
import { sql } from 'kysely';
import { type Context, os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { takeOver } from './take-over.ts';

const nobody: EarlierVisitors = { visitors: 0, submissions: 0, assessments: 0, drafts: 0 };

/** `/earlier-visitors`. Only the owner of the machine may know of other people's rows, and have them. */
export const earlierVisitors = {
  get: os.earlierVisitors.get.handler(({ context }) => readVisitors(context)),

  takeOver: os.earlierVisitors.takeOver.handler(async ({ context }) => {
    if (!context.ownsMachine) {
      throw refuse('FORBIDDEN', 'Only on a machine of one’s own can guests’ work be taken over.');
    }
    await takeOver(context.deps, context.owner);
    return readVisitors(context);
  }),
};

async function readVisitors({ deps, owner, ownsMachine }: Context): Promise<EarlierVisitors> {
  if (!ownsMachine) return nobody;
  const { rows } = await sql<EarlierVisitors>`
    select count(*)::integer as visitors, coalesce(sum(submissions), 0)::integer as submissions,
      coalesce(sum(assessments), 0)::integer as assessments,
      coalesce(sum(drafts), 0)::integer as drafts
    from (
      select
        (select count(*) from run where owner_id = "user".id
          and kind = 'submission' and origin <> 'bell') as submissions,
        (select count(*) from assessment where owner_id = "user".id) as assessments,
        (select count(*) from draft where owner_id = "user".id) as drafts
      from "user" where "isAnonymous" and "user".id <> ${owner}
    ) as visitor
    where submissions + assessments + drafts > 0`.execute(deps.db);
  return rows[0] ?? nobody;
}
