import { randomUUID } from 'node:crypto';
import {
  type CreateAssessmentSchema,
  extraMinutesOf,
  type Preset,
  queryLanguage,
} from '@dryrun/contract';
import type { z } from 'zod';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { findSectionModule } from '../sections/sections.ts';
import { readSettings } from '../settings/settings.ts';
import { refuseWithoutReserve } from '../system/disk.ts';
import { refuseUnavailable } from '../system/languages.ts';
import { type AssessmentRow, readAssessment } from './assessment-row.ts';
import { chooseSettings } from './choose-settings.ts';
import { type Plan, planOf } from './plan.ts';
import { offeredPresets } from './presets/presets.ts';
import { settleDraw } from './settle-draw.ts';

export type SetUp = z.infer<typeof CreateAssessmentSchema>;

/**
 * Stores what the candidate has set up. Everything is copied out of the preset and fixed from here
 * on. Problems are drawn at the start, but a bank that cannot serve the set-up is reported now.
 *
 * @throws BAD_REQUEST naming the field at fault.
 */
export async function createAssessment(
  deps: Deps,
  ownerId: string,
  setUp: SetUp,
): Promise<AssessmentRow> {
  refuseWithoutReserve(deps.disk);
  await deps.quota.admit(ownerId, 0);
  const preset = await choosePreset(deps, ownerId, setUp);
  const planned = planOf(preset, setUp.custom);
  const plan = { ...planned, sections: chooseSettings(planned.sections, setUp.settings) };
  const { problems = preset.problems, custom, review } = setUp;
  const ofPreset = setUp.problems === undefined;
  const draw = settleDraw(deps, plan, { problems, ofPreset, custom, review });
  const language = await settleLanguage(deps, preset, plan, setUp);
  const modules = plan.sections.map(({ kind }) => findSectionModule(kind));
  for (const [at, { settings }] of plan.sections.entries()) {
    await modules[at]?.check(deps, JSON.stringify(settings ?? {}));
  }
  const { extraTime = (await readSettings(deps.db, ownerId)).settings.extraTime } = setUp;
  const id = randomUUID();
  await deps.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('assessment')
      .values({
        id,
        owner_id: ownerId,
        preset: preset.id,
        preset_name: plan.name,
        editor_mode:
          setUp.editorMode ?? preset.editorMode ?? preset.proposes.editorMode ?? 'standard',
        environment:
          setUp.environment ?? preset.environment ?? preset.proposes.environment ?? 'plain',
        language,
        timeout_rule: plan.timeoutRule,
        exclusive: !modules.some((module) => module?.spansDays),
        full_screen: plan.fullScreen,
        paste_blocked: plan.pasteBlocked,
        draw: JSON.stringify(draw),
        extra_time: extraTime && JSON.stringify(extraTime),
        created_at: new Date(deps.now()),
      })
      .execute();
    await trx
      .insertInto('section')
      .values(
        plan.sections.map(({ kind, minutes, settings = {} }, position) => ({
          assessment_id: id,
          position,
          kind,
          minutes,
          extra_minutes: extraMinutesOf(extraTime, minutes),
          settings: JSON.stringify(settings),
        })),
      )
      .execute();
  });
  const stored = await readAssessment(deps.db, id, { lock: false });
  if (stored === null) throw new Error('An assessment was stored and not found.');
  return stored;
}

async function choosePreset(deps: Deps, ownerId: string, setUp: SetUp): Promise<Preset> {
  const presets = await offeredPresets(deps, ownerId);
  const preset = presets.find(({ id }) => id === setUp.preset);
  if (preset === undefined) {
    const known = presets.map(({ id }) => id).join(', ');
    throw refuse(
      'BAD_REQUEST',
      `There is no preset named ${setUp.preset}. Choose one of ${known}.`,
      { field: 'preset' },
    );
  }
  if (setUp.custom !== undefined && !preset.customisable) {
    throw refuse('BAD_REQUEST', `${preset.name} is fixed. Choose the preset custom to change it.`, {
      field: 'custom',
    });
  }
  const { editorMode = preset.editorMode } = setUp;
  if (preset.editorMode !== null && preset.editorMode !== editorMode) {
    const sentence = `${preset.name} is written in the editor mode ${preset.editorMode}.`;
    throw refuse('BAD_REQUEST', sentence, { field: 'editorMode' });
  }
  const { environment = preset.environment } = setUp;
  if (preset.environment !== null && preset.environment !== environment) {
    const sentence = `${preset.name} runs in the environment ${preset.environment}.`;
    throw refuse('BAD_REQUEST', sentence, { field: 'environment' });
  }
  return preset;
}

/** The language to begin with. Where there is no program to write, it is one that nobody meets. */
async function settleLanguage(
  deps: Deps,
  preset: Preset,
  plan: Plan,
  setUp: SetUp,
): Promise<string> {
  const { language = preset.language ?? preset.proposes.language } = setUp;
  if (preset.language !== null && preset.language !== language) {
    throw refuse('BAD_REQUEST', `${preset.name} is written in ${preset.language}.`, {
      field: 'language',
    });
  }
  if (!plan.sections.some(({ kind }) => kind === 'coding')) return language ?? 'javascript';
  if (language === null)
    throw refuse('BAD_REQUEST', 'Choose the language to begin with.', { field: 'language' });
  if (language === queryLanguage) {
    const sentence = 'Coding sections have programs alone. Choose a language of programs.';
    throw refuse('BAD_REQUEST', sentence, { field: 'language' });
  }
  await refuseUnavailable(deps.db, language);
  return language;
}
