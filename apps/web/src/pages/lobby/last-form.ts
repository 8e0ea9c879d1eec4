import { type Difficulty, type TimeoutRule, timeoutRules } from '@dryrun/contract';
import type { CustomForm } from './custom-set-up.ts';

const key = 'dry-run:last-custom-set-up';

type Kept = Pick<
  CustomForm,
  | 'codingMinutes'
  | 'approachMinutes'
  | 'difficulties'
  | 'topics'
  | 'timeoutRule'
  | 'fullScreen'
  | 'pasteBlocked'
>;

/** What a custom assessment was set up with last, on this browser; only what can be read of it. */
export function readLastForm(): Partial<Kept> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    const { codingMinutes, approachMinutes, difficulties, topics, timeoutRule, ...strict } =
      stored as Record<string, unknown>;
    return {
      ...(typeof codingMinutes === 'string' ? { codingMinutes } : {}),
      ...(typeof approachMinutes === 'string' ? { approachMinutes } : {}),
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

const isText = (value: unknown): value is string => typeof value === 'string';
const isTimeoutRule = (value: unknown): value is TimeoutRule =>
  timeoutRules.some((rule) => rule === value);
const isDifficulty = (value: unknown): value is Difficulty =>
  value === 'easy' || value === 'medium' || value === 'hard';

function isListOf<Entry>(value: unknown, is: (entry: unknown) => entry is Entry): value is Entry[] {
  return Array.isArray(value) && value.every(is);
}
