import { os } from '../context.ts';
import { readProgress } from './read-progress.ts';

/** `GET /progress`: what an owner's assessments and practice came to, week by week. */
export const progress = os.progress.handler(({ context: { deps, owner }, input }) =>
  readProgress(deps, owner, input),
);
