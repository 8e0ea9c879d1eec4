import { randomUUID } from 'node:crypto';
import { type KeepPresetSchema, mostKeptPresets, type Preset } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import { type Context, type Deps, os } from '../../context.ts';
import { refuse } from '../../http/refuse.ts';
import { planOf } from '../plan.ts';
import { settleDraw } from '../settle-draw.ts';
import { custom as customPreset } from './custom.ts';
import { listKeptPresets } from './list-kept-presets.ts';
import { loadPresets } from './presets.ts';

type Keep = Pick<z.infer<typeof KeepPresetSchema>, 'custom' | 'problems' | 'proposes'>;

/** Presets that an owner puts together and keeps under a name. */
export const keptPresets = {
  create: os.keptPresets.create.handler(({ context, input }) => {
    const { deps, owner } = context;
    const shape = shapeOf(deps, input);
    return changing(context, async (trx, kept) => {
      await refuseTakenName(context, input.name, kept);
      if (kept.length >= mostKeptPresets) {
        const message = `You keep ${mostKeptPresets} presets. Remove one before you keep another.`;
        throw refuse('CONFLICT', message);
      }
      const id = randomUUID();
      await trx
        .insertInto('kept_preset')
        .values({ id, owner_id: owner, name: input.name, shape, kept_at: new Date(deps.now()) })
        .execute();
      return id;
    });
  }),

  change: os.keptPresets.change.handler(({ context, input: { id, name, ...keep } }) => {
    const shape = shapeOf(context.deps, keep);
    return changing(context, async (trx, kept) => {
      await refuseTakenName(context, name, kept, id);
      await update(trx, context.owner, id, { name, shape });
      return id;
    });
  }),

  rename: os.keptPresets.rename.handler(({ context, input: { id, name } }) =>
    changing(context, async (trx, kept) => {
      await refuseTakenName(context, name, kept, id);
      await update(trx, context.owner, id, { name });
      return id;
    }),
  ),

  /** What was set up with it stays, as it was copied from it. */
  remove: os.keptPresets.remove.handler(async ({ context: { deps, owner }, input: { id } }) => {
    const { numDeletedRows } = await deps.db
      .deleteFrom('kept_preset')
      .where('id', '=', id)
      .where('owner_id', '=', owner)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound();
  }),
};

/** One change at a time of an owner's presets. Gives back the preset whose id the work gives back. */
async function changing(
  { deps, owner }: Context,
  work: (trx: Database, kept: readonly Preset[]) => Promise<string>,
): Promise<Preset> {
  return deps.db.transaction().execute(async (trx) => {
    await sql`select from "user" where id = ${owner} for no key update`.execute(trx);
    const id = await work(trx, await listKeptPresets(trx, owner));
    const changed = (await listKeptPresets(trx, owner)).find((preset) => preset.id === id);
    // It cannot be read by this version.
    if (changed === undefined) throw notFound();
    return changed;
  });
}

/** @throws NOT_FOUND for what is not there or another's */
async function update(
  trx: Database,
  owner: string,
  id: string,
  values: { name: string; shape?: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('kept_preset')
    .set(values)
    .where('id', '=', id)
    .where('owner_id', '=', owner)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound();
}

/**
 * An entry of a file of presets without id and name, as JSON text: what a custom set-up asks for.
 *
 * @throws BAD_REQUEST naming the field at fault
 */
function shapeOf(deps: Deps, { custom, problems, proposes }: Keep): string {
  const plan = planOf(customPreset, custom);
  // Chosen problems have the difficulty that they have.
  const { difficulties } =
    problems.length > 0 ? settleDraw(deps, plan, { problems, custom }) : plan;
  const { sections, topics, levels, timeoutRule, fullScreen, pasteBlocked } = plan;
  return JSON.stringify({
    ...{ sections, difficulties, topics, levels, problems, timeoutRule, fullScreen, pasteBlocked },
    ...{ environment: null, proposes },
  });
}

/** Names differ in more than their case. @throws CONFLICT */
async function refuseTakenName(
  { deps }: Context,
  name: string,
  kept: readonly Preset[],
  self?: string,
): Promise<void> {
  const offered = [...(await loadPresets(deps.presetsFile)), ...kept];
  const said = name.toLowerCase();
  const other = offered.find((preset) => preset.id !== self && preset.name.toLowerCase() === said);
  if (other === undefined) return;
  const message = `There is a preset named ${other.name} already. Choose another name.`;
  throw refuse('CONFLICT', message, { field: 'name' });
}

const notFound = () => refuse('NOT_FOUND', 'You keep no preset with this id.');
