import type { CustomSetUp, Difficulty, Preset, SectionKind, TimeoutRule } from '@dryrun/contract';
import { sectionNames } from '../../words/section-names.ts';

/** A section as it is put together: its minutes as typed. */
export type FormSection = { kind: SectionKind; minutes: string };

/** What the custom set-up's fields hold. */
export type CustomForm = {
  sections: FormSection[];
  problems: 'drawn' | 'chosen';
  /** One entry a problem, in order; of chosen problems the slugs, null until chosen. */
  difficulties: Difficulty[];
  chosen: (string | null)[];
  topics: string[];
  timeoutRule: TimeoutRule;
  fullScreen: boolean;
  pasteBlocked: boolean;
};

export const problemLimit = 4;
/** Of one section, and of all together. */
export const sectionRange = { least: 5, most: 180 } as const;
export const totalRange = { least: 20, most: 180 } as const;

/** What a section begins with when it is added. */
const usualMinutes: Readonly<Record<SectionKind, number>> = {
  coding: 60,
  approach: 10,
  sql: 25,
  'work-style': 10,
  'work-simulation': 30,
  questions: 15,
  writing: 60,
};

export function beginCustomForm(preset: Preset, chosen: readonly string[]): CustomForm {
  return {
    sections: preset.sections.map(({ kind, minutes }) => ({ kind, minutes: String(minutes) })),
    problems: chosen.length > 0 ? 'chosen' : 'drawn',
    difficulties: [...preset.difficulties],
    chosen: chosen.length > 0 ? chosen.slice(0, problemLimit) : preset.difficulties.map(() => null),
    topics: [],
    timeoutRule: preset.timeoutRule,
    fullScreen: preset.fullScreen,
    pasteBlocked: preset.pasteBlocked,
  };
}

const allKinds = Object.keys(sectionNames) as SectionKind[];

/** A section more, at the end. */
export function addSection(sections: readonly FormSection[], kind: SectionKind): FormSection[] {
  return [...sections, { kind, minutes: String(usualMinutes[kind]) }];
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

/** Reads the fields; says of each what is wrong and how to mend it. */
export function readCustomForm(
  form: CustomForm,
  difficultyOf: (slug: string) => Difficulty | undefined,
): ReadCustom {
  const read = form.sections.map(({ kind, minutes }) => ({ kind, minutes: readMinutes(minutes) }));
  const hasCoding = read.some(({ kind }) => kind === 'coding');
  const isDrawn = form.problems === 'drawn' || !hasCoding;
  const errors: CustomErrors = {
    minutes: Object.fromEntries(
      read.flatMap(({ kind, minutes }) => (minutes === null ? [[kind, wrongMinutes]] : [])),
    ),
    sections: findSectionError(read),
    problems: isDrawn ? null : findChoiceError(form.chosen),
  };
  const slugs = form.chosen.filter((slug) => slug !== null);
  const drawn = isDrawn || slugs.length === 0;
  const ofCoding = drawn ? form.difficulties : slugs.map((slug) => difficultyOf(slug) ?? 'medium');
  const plan: ReadCustom['plan'] = {
    sections: read.map(({ kind, minutes }) => ({ kind, minutes: minutes ?? usualMinutes[kind] })),
    difficulties: hasCoding ? ofCoding : [],
    topics: isDrawn && hasCoding ? form.topics : [],
    timeoutRule: form.timeoutRule,
    fullScreen: form.fullScreen,
    pasteBlocked: form.pasteBlocked,
  };
  const isWrong =
    Object.keys(errors.minutes).length > 0 || errors.sections !== null || errors.problems !== null;
  const value = isDrawn ? { custom: plan } : { custom: plan, problems: slugs };
  return { errors, plan, value: isWrong ? null : value };
}

/** Of what was found wrong, what is shown. A problem that is chosen twice was chosen just now. */
export function visibleErrors(
  errors: CustomErrors,
  form: CustomForm,
  shown: ShownErrors,
): CustomErrors {
  const isTwice = form.problems === 'chosen' && !form.chosen.includes(null);
  const minutes = Object.entries(errors.minutes).filter(([kind]) => shown.has(kind as CustomField));
  return {
    minutes: Object.fromEntries(minutes),
    sections: errors.sections,
    problems: isTwice || shown.has('problems') ? errors.problems : null,
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

const { least, most } = sectionRange;
const wrongMinutes = `Whole minutes from ${least} to ${most}.`;

function readMinutes(text: string): number | null {
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
  // What cannot be read says so itself.
  if (sections.some(({ minutes }) => minutes === null)) return null;
  const total = sections.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return total < totalRange.least || total > totalRange.most
    ? `${total} minutes in all; ${totalRange.least} to ${totalRange.most} are possible.`
    : null;
}

function findChoiceError(chosen: readonly (string | null)[]): string | null {
  const open = chosen.indexOf(null);
  if (open >= 0) return `Choose problem ${open + 1}, or have all of them drawn.`;
  const twice = chosen.findIndex((slug, index) => chosen.indexOf(slug) !== index);
  return twice >= 0 ? `Problem ${twice + 1} is chosen twice. Choose another.` : null;
}
