import {
  type CustomSetUp,
  customDays,
  customMinutes,
  type Difficulty,
  dayMinutes,
  type LevelRange,
  type Preset,
  type SectionKind,
  type SectionSettings,
  type TimeoutRule,
} from '@dryrun/contract';
import { problemLimit } from '../../sections/coding/problem-words.ts';
import { spansDays } from '../../sections/describe-section.ts';
import { sectionPages } from '../../sections/sections.ts';
import { countOf } from '../../words/amount.ts';
import { sectionNames } from '../../words/section-names.ts';

/** A section as it is put together. */
export type FormSection = {
  kind: SectionKind;
  /** As typed; of one over days these. */
  minutes: string;
  /** What else its kind lets one say; left out of a kind that asks nothing. */
  settings?: SectionSettings | undefined;
};

/** What the custom set-up's fields hold. */
export type CustomForm = {
  sections: FormSection[];
  problems: 'drawn' | 'chosen' | 'levels';
  /** One entry a problem, in order; of chosen problems the slugs, null until chosen. */
  difficulties: Difficulty[];
  chosen: (string | null)[];
  topics: string[];
  /** Of the one problem that has them. */
  levels: LevelChoice;
  timeoutRule: TimeoutRule;
  fullScreen: boolean;
  pasteBlocked: boolean;
};

/** Of one section. */
export const minutesRange = { least: 5, most: customMinutes.most } as const;

/** What the number of a section counts, and its bounds. */
export function rangeOf(kind: SectionKind) {
  return spansDays(kind)
    ? { unit: 'days', step: 1, ...customDays }
    : { unit: 'minutes', step: 5, ...minutesRange };
}

/** How a problem with levels may be asked for. */
export const levelChoices = [
  { value: 'four', label: 'Four levels', range: { least: 4, most: 4 } },
  { value: 'some', label: 'Three to six parts', range: { least: 3, most: 6 } },
] as const;
export type LevelChoice = (typeof levelChoices)[number]['value'];

const levelRange = (choice: LevelChoice): LevelRange | undefined =>
  levelChoices.find(({ value }) => value === choice)?.range;

/** What a section begins with when it is added, in minutes or days. */
const usualMinutes: Readonly<Record<SectionKind, number>> = {
  coding: 60,
  approach: 10,
  sql: 25,
  'work-style': 10,
  'work-simulation': 30,
  questions: 15,
  writing: 5,
};

export function beginCustomForm(
  preset: Preset,
  chosen: readonly string[] = preset.problems,
): CustomForm {
  return {
    sections: preset.sections.map(({ kind, minutes, settings }) => ({
      kind,
      minutes: String(spansDays(kind) ? minutes / dayMinutes : minutes),
      settings: settings ?? usualSettings(kind),
    })),
    problems: chosen.length > 0 ? 'chosen' : preset.levels ? 'levels' : 'drawn',
    levels: levelChoices.find(({ range }) => range.most === preset.levels?.most)?.value ?? 'four',
    difficulties: preset.difficulties.length > 0 ? [...preset.difficulties] : ['medium'],
    chosen: chosen.length > 0 ? chosen.slice(0, problemLimit) : preset.difficulties.map(() => null),
    topics: [...preset.topics],
    timeoutRule: preset.timeoutRule,
    fullScreen: preset.fullScreen,
    pasteBlocked: preset.pasteBlocked,
  };
}

/** What a kind is told where nothing was chosen; undefined where there is nothing to choose. */
function usualSettings(kind: SectionKind): SectionSettings | undefined {
  return sectionPages[kind].custom?.usual;
}

const allKinds = Object.keys(sectionNames) as SectionKind[];

/** A section more, at the end. */
export function addSection(sections: readonly FormSection[], kind: SectionKind): FormSection[] {
  const settings = usualSettings(kind);
  const minutes = String(usualMinutes[kind]);
  return [...sections, { kind, minutes, ...(settings && { settings }) }];
}

/** The kinds of `built` that are not there yet: each may be there once. */
export function kindsToAdd(
  sections: readonly FormSection[],
  built: readonly SectionKind[],
): SectionKind[] {
  const there = new Set(sections.map(({ kind }) => kind));
  return allKinds.filter((kind) => built.includes(kind) && !there.has(kind));
}

export type CustomErrors = {
  /** By kind. */
  minutes: Partial<Record<SectionKind, string>>;
  /** Of all together: their sum and their order. */
  sections: string | null;
  problems: string | null;
};

export type CustomField = SectionKind | 'problems';

/** Where an error is shown: only where one has left the field, or tried to start. */
export type ShownErrors = ReadonlySet<CustomField>;

export const noErrorsShown: ShownErrors = new Set();
export const allErrorsShown: ShownErrors = new Set<CustomField>([...allKinds, 'problems']);

export type ReadCustom = {
  errors: CustomErrors;
  /** As far as the fields can be read; what cannot be is as it is usual. */
  plan: CustomSetUp & { sections: NonNullable<CustomSetUp['sections']> };
  /** Null as long as something is wrong. */
  value: { custom: CustomSetUp; problems?: string[] } | null;
};

/** How hard a problem of the bank is; undefined of one that it has not. Null until the bank is known. */
export type DifficultyOf = ((slug: string) => Difficulty | undefined) | null;

/** Reads the fields; says of each what is wrong and how to mend it. */
export function readCustomForm(form: CustomForm, difficultyOf: DifficultyOf): ReadCustom {
  const read = form.sections.map((section) => ({ ...section, minutes: readMinutes(section) }));
  const hasCoding = read.some(({ kind }) => kind === 'coding');
  const isDrawn = form.problems !== 'chosen' || !hasCoding;
  const levels = hasCoding && form.problems === 'levels' ? levelRange(form.levels) : undefined;
  const errors: CustomErrors = {
    minutes: Object.fromEntries(
      read.flatMap(({ kind, minutes }) => (minutes === null ? [[kind, sayRange(kind)]] : [])),
    ),
    sections: findSectionError(read),
    problems: isDrawn ? null : findChoiceError(form.chosen, difficultyOf),
  };
  const slugs = form.chosen.filter((slug) => slug !== null);
  const drawn = isDrawn || slugs.length === 0;
  const ofCoding = levels
    ? (['medium'] as const)
    : drawn
      ? form.difficulties
      : slugs.map((slug) => difficultyOf?.(slug) ?? 'medium');
  const plan: ReadCustom['plan'] = {
    // Their settings were made by the fields of their own kinds.
    sections: read.map(({ kind, minutes, settings }) => ({
      kind,
      minutes: (minutes ?? usualMinutes[kind]) * (spansDays(kind) ? dayMinutes : 1),
      ...(settings && { settings }),
    })) as ReadCustom['plan']['sections'],
    difficulties: hasCoding ? [...ofCoding] : [],
    topics: isDrawn && hasCoding && !levels ? form.topics : [],
    ...(levels && { levels }),
    timeoutRule: form.timeoutRule,
    fullScreen: form.fullScreen,
    pasteBlocked: form.pasteBlocked,
  };
  const isWrong =
    Object.keys(errors.minutes).length > 0 || errors.sections !== null || errors.problems !== null;
  const value = isDrawn ? { custom: plan } : { custom: plan, problems: slugs };
  return { errors, plan, value: isWrong ? null : value };
}

/** Of what was found wrong, what is shown. What is wrong with a problem that is chosen is shown at once. */
export function visibleErrors(
  errors: CustomErrors,
  form: CustomForm,
  shown: ShownErrors,
): CustomErrors {
  const allChosen = form.problems === 'chosen' && !form.chosen.includes(null);
  const minutes = Object.entries(errors.minutes).filter(([kind]) => shown.has(kind as CustomField));
  return {
    minutes: Object.fromEntries(minutes),
    sections: errors.sections,
    problems: allChosen || shown.has('problems') ? errors.problems : null,
  };
}

/** A field whose text is being changed says nothing until it is left. */
export function afterChange(
  shown: ShownErrors,
  before: CustomForm,
  part: Partial<CustomForm>,
): ShownErrors {
  const next = new Set(shown);
  for (const { kind, minutes } of part.sections ?? []) {
    const was = before.sections.find((section) => section.kind === kind)?.minutes;
    if (was !== minutes) next.delete(kind);
  }
  if ('problems' in part || 'chosen' in part) next.delete('problems');
  return next;
}

function sayRange(kind: SectionKind): string {
  const { unit, least, most } = rangeOf(kind);
  return `Whole ${unit} from ${least} to ${most}.`;
}

function readMinutes({ kind, minutes: text }: FormSection): number | null {
  const { least, most } = rangeOf(kind);
  const minutes = Number(text);
  const fits =
    text.trim() !== '' && Number.isInteger(minutes) && minutes >= least && minutes <= most;
  return fits ? minutes : null;
}

type Read = { kind: SectionKind; minutes: number | null };

function findSectionError(sections: readonly Read[]): string | null {
  const kinds = sections.map(({ kind }) => kind);
  const approach = kinds.indexOf('approach');
  if (approach >= 0 && !kinds.includes('coding')) {
    return 'Approach explains code: add coding, or remove it.';
  }
  if (approach >= 0 && kinds.indexOf('coding') > approach) {
    return 'Approach comes after coding: move it down.';
  }
  if (kinds.some(spansDays)) {
    return kinds.length === 1 ? null : 'Writing runs in days and stands alone: remove the others.';
  }
  // What cannot be read says so itself.
  if (sections.some(({ minutes }) => minutes === null)) return null;
  const total = sections.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return total < customMinutes.least || total > customMinutes.most
    ? `${countOf(total, 'minute')} in all; ${customMinutes.least} to ${customMinutes.most} are possible.`
    : null;
}

function findChoiceError(
  chosen: readonly (string | null)[],
  difficultyOf: DifficultyOf,
): string | null {
  const open = chosen.indexOf(null);
  if (open >= 0) return `Choose problem ${open + 1}, or have all of them drawn.`;
  const gone = chosen.findIndex((slug) => slug && difficultyOf?.(slug) === undefined);
  if (difficultyOf && gone >= 0) return `Problem ${gone + 1} is not here any more. Choose another.`;
  const twice = chosen.findIndex((slug, index) => chosen.indexOf(slug) !== index);
  return twice >= 0 ? `Problem ${twice + 1} is chosen twice. Choose another.` : null;
}
