import { type TimeoutRule, timeoutRules } from '@dryrun/contract';
import { builtKinds, sectionPages } from '../../sections/sections.ts';
import { isDifficulty, isListOf, isText } from '../../words/kept-values.ts';
import { type CustomForm, type FormSection, levelChoices } from './custom-set-up.ts';

const key = 'dry-run:last-custom-set-up';

type Kept = Pick<
  CustomForm,
  'sections' | 'difficulties' | 'topics' | 'levels' | 'timeoutRule' | 'fullScreen' | 'pasteBlocked'
> & { problems: 'drawn' | 'levels' };

/** What a custom assessment was set up with last, on this browser; only what can be read of it. */
export function readLastForm(): Partial<Kept> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    const { sections, difficulties, topics, problems, levels, timeoutRule, ...strict } =
      stored as Record<string, unknown>;
    return {
      ...(isListOf(sections, isSection) && sections.length > 0
        ? { sections: sections.map(readSection) }
        : {}),
      ...(isListOf(difficulties, isDifficulty) && difficulties.length > 0 ? { difficulties } : {}),
      ...(isListOf(topics, isText) ? { topics } : {}),
      ...(problems === 'levels' ? { problems } : {}),
      ...(levelChoices.some(({ value }) => value === levels) ? { levels: levels as 'four' } : {}),
      ...(isTimeoutRule(timeoutRule) ? { timeoutRule } : {}),
      ...(typeof strict.fullScreen === 'boolean' ? { fullScreen: strict.fullScreen } : {}),
      ...(typeof strict.pasteBlocked === 'boolean' ? { pasteBlocked: strict.pasteBlocked } : {}),
    };
  } catch {
    // A browser that keeps nothing: the system check says so.
    return {};
  }
}

export function keepLastForm(form: CustomForm): void {
  const { chosen: _chosen, ...kept } = form;
  const problems = form.problems === 'levels' ? 'levels' : 'drawn';
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept, problems } satisfies Kept));
  } catch {
    // As above.
  }
}

/** Settings that do not fit, or of before there were any, are as they are usual. */
function readSection({ kind, minutes, settings }: FormSection): FormSection {
  const custom = sectionPages[kind].custom;
  if (!custom) return { kind, minutes };
  const isKept = typeof settings === 'object' && settings !== null && custom.fits({ ...settings });
  return { kind, minutes, settings: isKept ? settings : custom.usual };
}

const isSection = (value: unknown): value is FormSection => {
  const { kind, minutes } = (value ?? {}) as Record<string, unknown>;
  return builtKinds().some((built) => built === kind) && typeof minutes === 'string';
};
const isTimeoutRule = (value: unknown): value is TimeoutRule =>
  timeoutRules.some((rule) => rule === value);
