import type { CustomSetUp, Preset, PresetSection } from '@dryrun/contract';
import { customMinutes } from '@dryrun/contract';
import { refuse } from '../http/refuse.ts';
import { faultsOfSections } from './presets/section-order.ts';

/** What is stored of a preset with what the candidate chose in its place. */
export type Plan = Pick<
  Preset,
  | 'name'
  | 'sections'
  | 'difficulties'
  | 'topics'
  | 'levels'
  | 'timeoutRule'
  | 'fullScreen'
  | 'pasteBlocked'
>;

/** @throws BAD_REQUEST naming the field at fault. */
export function planOf(preset: Preset, custom: CustomSetUp | undefined): Plan {
  if (custom === undefined) return preset;
  const { topics, timeoutRule } = custom;
  const sections = sectionsOf(preset, custom);
  const hasCoding = sections.some(({ kind }) => kind === 'coding');
  if (hasCoding && custom.difficulties.length === 0) {
    const message = 'A coding section has one to four problems. Choose a difficulty for each.';
    throw refuse('BAD_REQUEST', message, { field: 'custom.difficulties' });
  }
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const { fullScreen = preset.fullScreen, pasteBlocked = preset.pasteBlocked } = custom;
  return {
    name: `${preset.name} ${minutes}`,
    sections,
    // Without problems there is nothing to draw.
    difficulties: hasCoding ? custom.difficulties : [],
    topics: hasCoding ? topics : [],
    levels: preset.levels,
    timeoutRule,
    fullScreen,
    pasteBlocked,
  };
}

function sectionsOf(preset: Preset, custom: CustomSetUp): PresetSection[] {
  const { sections, codingMinutes, approachMinutes } = custom;
  if (sections === undefined) {
    // Only a whole set-up of the older form: half of one would be half a guess.
    if (codingMinutes === undefined || approachMinutes === undefined) {
      throw refuse('BAD_REQUEST', 'Choose sections, each with its kind and minutes.', {
        field: 'custom.sections',
      });
    }
    const chosen: PresetSection[] = [{ kind: 'coding', minutes: codingMinutes }];
    if (approachMinutes > 0) chosen.push({ kind: 'approach', minutes: approachMinutes });
    return chosen;
  }
  const [fault] = faultsOfSections(sections);
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const { least, most } = customMinutes;
  if (fault !== undefined) throw atSections(`The sections ${fault}.`);
  if (minutes < least || minutes > most) {
    throw atSections(`The sections take ${minutes} minutes. Choose ${least} to ${most} in all.`);
  }
  // What its kind is asked to be like is the preset's to say, unless it was chosen.
  return sections.map((section) => {
    const proposed = preset.sections.find(({ kind }) => kind === section.kind);
    return { ...proposed, ...section } as PresetSection;
  });
}

function atSections(message: string) {
  return refuse('BAD_REQUEST', message, { field: 'custom.sections' });
}
