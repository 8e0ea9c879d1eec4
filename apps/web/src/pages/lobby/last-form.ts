import { type Difficulty, type TimeoutRule, timeoutRules } from '@dryrun/contract';
import { builtKinds } from '../../sections/sections.ts';
import type { CustomForm, FormSection } from './custom-set-up.ts';

const key = 'dry-run:last-custom-set-up';

type Kept = Pick<
  CustomForm,
  'sections' | 'difficulties' | 'topics' | 'timeoutRule' | 'fullScreen' | 'pasteBlocked'
>;

/** What a custom assessment was set up with last, on this browser; only what can be read of it. */
export function readLastForm(): Partial<Kept> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    const { sections, difficulties, topics, timeoutRule, ...strict } = stored as Record<
      string,
      unknown
    >;
    return {
      ...(isListOf(sections, isSection) && sections.length > 0 ? { sections } : {}),
      ...(isListOf(difficulties, isDifficulty) && difficulties.length > 0 ? { difficulties } : {}),
      ...(isListOf(topics, isText) ? { topics } : {}),
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
  const { problems: _problems, chosen: _chosen, ...kept } = form;
  try {
    localStorage.setItem(key, JSON.stringify(kept satisfies Kept));
  } catch {
    // As above.
  }
}

const isSection = (value: unknown): value is FormSection => {
  const { kind, minutes } = (value ?? {}) as Record<string, unknown>;
  return builtKinds().some((built) => built === kind) && typeof minutes === 'string';
};
const isText = (value: unknown): value is string => typeof value === 'string';
const isTimeoutRule = (value: unknown): value is TimeoutRule =>
  timeoutRules.some((rule) => rule === value);
const isDifficulty = (value: unknown): value is Difficulty =>
  value === 'easy' || value === 'medium' || value === 'hard';

function isListOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): value is Entry[] {
  return Array.isArray(value) && value.every(is);
}
