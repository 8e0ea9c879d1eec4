import type { CustomSetUp, Difficulty, Preset, TimeoutRule } from '@dryrun/contract';

/** What the custom set-up's fields hold, as typed. */
export type CustomForm = {
  codingMinutes: string;
  approachMinutes: string;
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
const codingRange = { least: 5, most: 180 };
const approachRange = { least: 0, most: 60 };

export function beginCustomForm(preset: Preset, chosen: readonly string[]): CustomForm {
  return {
    codingMinutes: String(minutesOf(preset, 'coding')),
    approachMinutes: String(minutesOf(preset, 'approach')),
    problems: chosen.length > 0 ? 'chosen' : 'drawn',
    difficulties: [...preset.difficulties],
    chosen: chosen.length > 0 ? chosen.slice(0, problemLimit) : preset.difficulties.map(() => null),
    topics: [],
    timeoutRule: preset.timeoutRule,
    fullScreen: preset.fullScreen,
    pasteBlocked: preset.pasteBlocked,
  };
}

function minutesOf(preset: Preset, kind: 'coding' | 'approach'): number {
  return preset.sections.find((section) => section.kind === kind)?.minutes ?? 0;
}

export type CustomErrors = {
  codingMinutes: string | null;
  approachMinutes: string | null;
  problems: string | null;
};

export type CustomField = keyof CustomErrors;

/** Where an error is shown: only where one has left the field, or tried to start. */
export type ShownErrors = ReadonlySet<CustomField>;

export const noErrorsShown: ShownErrors = new Set();
export const allErrorsShown: ShownErrors = new Set([
  'codingMinutes',
  'approachMinutes',
  'problems',
]);

export type ReadCustom = {
  errors: CustomErrors;
  /** As far as the fields can be read; what cannot be is as the preset proposes it. */
  plan: CustomSetUp;
  /** Null as long as something is wrong. */
  value: { custom: CustomSetUp; problems?: string[] } | null;
};

/** Reads the fields; says of each what is wrong and how to mend it. */
export function readCustomForm(
  form: CustomForm,
  preset: Preset,
  difficultyOf: (slug: string) => Difficulty | undefined,
): ReadCustom {
  const coding = readMinutes(form.codingMinutes, codingRange);
  const approach = readMinutes(form.approachMinutes, approachRange);
  const errors: CustomErrors = {
    codingMinutes: coding.error,
    approachMinutes: approach.error,
    problems: form.problems === 'chosen' ? findChoiceError(form.chosen) : null,
  };
  const slugs = form.chosen.filter((slug) => slug !== null);
  const isDrawn = form.problems === 'drawn';
  const plan: CustomSetUp = {
    codingMinutes: coding.minutes ?? minutesOf(preset, 'coding'),
    approachMinutes: approach.minutes ?? minutesOf(preset, 'approach'),
    difficulties:
      isDrawn || slugs.length === 0
        ? form.difficulties
        : slugs.map((slug) => difficultyOf(slug) ?? 'medium'),
    topics: isDrawn ? form.topics : [],
    timeoutRule: form.timeoutRule,
    fullScreen: form.fullScreen,
    pasteBlocked: form.pasteBlocked,
  };
  const isWrong = Object.values(errors).some((error) => error !== null);
  const value = isDrawn ? { custom: plan } : { custom: plan, problems: slugs };
  return { errors, plan, value: isWrong ? null : value };
}

/** Of what was found wrong, what is shown. A problem that is chosen twice was chosen just now. */
export function visibleErrors(errors: CustomErrors, form: CustomForm, shown: ShownErrors) {
  const isTwice = form.problems === 'chosen' && !form.chosen.includes(null);
  return {
    codingMinutes: shown.has('codingMinutes') ? errors.codingMinutes : null,
    approachMinutes: shown.has('approachMinutes') ? errors.approachMinutes : null,
    problems: isTwice || shown.has('problems') ? errors.problems : null,
  };
}

/** A field whose text is being changed says nothing until it is left. */
export function afterChange(shown: ShownErrors, part: Partial<CustomForm>): ShownErrors {
  const next = new Set(shown);
  for (const field of allErrorsShown) {
    if (field in part || (field === 'problems' && 'chosen' in part)) next.delete(field);
  }
  return next;
}

function readMinutes(text: string, { least, most }: { least: number; most: number }) {
  const minutes = Number(text);
  const fits =
    text.trim() !== '' && Number.isInteger(minutes) && minutes >= least && minutes <= most;
  return fits
    ? { minutes, error: null }
    : { minutes: null, error: `Whole minutes from ${least} to ${most}.` };
}

function findChoiceError(chosen: readonly (string | null)[]): string | null {
  const open = chosen.indexOf(null);
  if (open >= 0) return `Choose problem ${open + 1}, or have all of them drawn.`;
  const twice = chosen.findIndex((slug, index) => chosen.indexOf(slug) !== index);
  return twice >= 0 ? `Problem ${twice + 1} is chosen twice. Choose another.` : null;
}
