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
};

export const problemLimit = 4;
const codingRange = { least: 5, most: 180 };
const approachRange = { least: 0, most: 60 };

export function beginCustomForm(preset: Preset, chosen: readonly string[]): CustomForm {
  const minutesOf = (kind: 'coding' | 'approach') =>
    String(preset.sections.find((section) => section.kind === kind)?.minutes ?? 0);
  return {
    codingMinutes: minutesOf('coding'),
    approachMinutes: minutesOf('approach'),
    problems: chosen.length > 0 ? 'chosen' : 'drawn',
    difficulties: [...preset.difficulties],
    chosen: chosen.length > 0 ? chosen.slice(0, problemLimit) : preset.difficulties.map(() => null),
    topics: [],
    timeoutRule: preset.timeoutRule,
  };
}

export type CustomErrors = {
  codingMinutes: string | null;
  approachMinutes: string | null;
  problems: string | null;
};

export type ReadCustom = {
  errors: CustomErrors;
  /** Null as long as something is wrong. */
  value: { custom: CustomSetUp; problems?: string[] } | null;
};

/** Reads the fields; says of each what is wrong and how to mend it. */
export function readCustomForm(
  form: CustomForm,
  difficultyOf: (slug: string) => Difficulty | undefined,
): ReadCustom {
  const coding = readMinutes(form.codingMinutes, codingRange);
  const approach = readMinutes(form.approachMinutes, approachRange);
  const errors: CustomErrors = {
    codingMinutes: coding.error,
    approachMinutes: approach.error,
    problems: form.problems === 'chosen' ? findChoiceError(form.chosen) : null,
  };
  if (coding.minutes === null || approach.minutes === null || errors.problems !== null) {
    return { errors, value: null };
  }
  const slugs = form.chosen.filter((slug) => slug !== null);
  const custom: CustomSetUp = {
    codingMinutes: coding.minutes,
    approachMinutes: approach.minutes,
    difficulties:
      form.problems === 'drawn'
        ? form.difficulties
        : slugs.map((slug) => difficultyOf(slug) ?? 'medium'),
    topics: form.problems === 'drawn' ? form.topics : [],
    timeoutRule: form.timeoutRule,
  };
  return {
    errors,
    value: form.problems === 'drawn' ? { custom } : { custom, problems: slugs },
  };
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
