import { os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { readPart } from '../submissions/read-part.ts';
import { createRun } from './create-run.ts';
import { readRun } from './read-run.ts';
import { RunEvents } from './run-events.ts';

const noSuchRun = 'There is no run with this id.';

export const runs = {
  create: os.runs.create.handler(({ context, input }) =>
    createRun(context.deps, context.owner, input, context),
  ),

  get: os.runs.get.handler(async ({ context, input }) => {
    const run = await readRun(context.deps, context.owner, input.id);
    if (run === null) throw refuse('NOT_FOUND', noSuchRun);
    return run;
  }),

  part: os.runs.part.handler(async ({ context, input }) => ({
    text: await readPart(context.deps, context.owner, input),
  })),

  // Not a generator itself, so that a run that is not there is a 404 and not a stream.
  events: os.runs.events.handler(async ({ context, input, lastEventId, signal }) => {
    const { deps, owner } = context;
    const events = new RunEvents(deps, input.id, eventNumber(lastEventId), signal ?? deps.closing);
    if (!(await events.begin(owner))) throw refuse('NOT_FOUND', noSuchRun);
    return events.all();
  }),
};

/** Anything but an event id of ours means that nothing was received yet. */
function eventNumber(lastEventId: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0;
}
