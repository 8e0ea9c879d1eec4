import {
  type CustomSetUp,
  countOf,
  customMinutes,
  dayMinutes,
  type Preset,
  type PresetSection,
  type SectionKind,
} from '@dryrun/contract';
import { refuse } from '../http/refuse.ts';
import { findSectionModule } from '../sections/sections.ts';
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
  const { topics, timeoutRule, levels = preset.levels } = custom;
  const sections = sectionsOf(preset, custom);
  const hasCoding = sections.some(({ kind }) => kind === 'coding');
  if (hasCoding && custom.difficulties.length === 0) {
    const message = 'A coding section has one to four problems. Choose a difficulty for each.';
    throw refuse('BAD_REQUEST', message, { field: 'custom.difficulties' });
  }
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const { fullScreen = preset.fullScreen, pasteBlocked = preset.pasteBlocked } = custom;
  return {
    name: isOverDays(sections)
      ? `${preset.name}, ${sayDays(minutes)}`
      : `${preset.name} ${minutes}`,
    sections,
    // Without problems there is nothing to draw.
    difficulties: hasCoding ? custom.difficulties : [],
    topics: hasCoding ? topics : [],
    levels: hasCoding ? levels : null,
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
  if (!isOverDays(sections) && (minutes < least || minutes > most)) {
    throw atSections(
      `The sections take ${countOf(minutes, 'minute')}. Choose ${least} to ${most} in all.`,
    );
  }
  // What its kind is asked to be like is the preset's to say, unless it was chosen.
  return sections.map((section) => {
    const proposed = preset.sections.find(({ kind }) => kind === section.kind);
    return { ...proposed, ...section } as PresetSection;
  });
}

/** One that lasts for days stands alone, and its own bounds hold. */
function isOverDays(sections: readonly { kind: SectionKind }[]): boolean {
  return sections.some(({ kind }) => findSectionModule(kind)?.spansDays);
}

function sayDays(minutes: number): string {
  return countOf(minutes / dayMinutes, 'day');
}

function atSections(message: string) {
  return refuse('BAD_REQUEST', message, { field: 'custom.sections' });
}
