import { ruleInForce, type Strictness, type TimeoutRule } from '@dryrun/contract';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';

export type Difference = { rule: string; here: string; elsewhere: string };

/** What counts of code when the time is up, in a sentence. */
const atTheBell: Readonly<Record<TimeoutRule, string>> = {
  strict: 'The last submission counts, else the last run.',
  autosave: 'The last submission counts, else the last run, else the last autosave.',
  best: 'The best submission counts.',
  editor: 'What stands in the editor counts.',
  lenient: 'The last draft is submitted for you.',
};

const suggestions = {
  standard: 'On, in the editor you chose.',
  'no-autocomplete': 'Off: highlighting only.',
  plain: 'Off: a text box with line numbers.',
  document: 'Off: a plain document, and nothing runs.',
} as const;

type SetUp = { sections: readonly PlannedSection[]; timeoutRule: TimeoutRule } & SectionPlan &
  Strictness;

/** The rules on which real platforms differ, with what this set-up does. docs/how-this-compares.md has the sources. */
export function differencesOf({
  sections,
  timeoutRule,
  editorMode,
  pasteBlocked,
}: SetUp): Difference[] {
  const mode = editorMode ?? 'standard';
  const codes = sections.some(({ kind }) => kind === 'coding' || kind === 'sql');
  // Of what is left and come back to nothing is noted.
  const lasts = sections.some(({ kind }) => kind === 'writing');
  const pasting: Difference = {
    rule: 'Pasting',
    here: pasteBlocked
      ? 'Text from elsewhere is stopped. Your own may be moved.'
      : lasts
        ? 'Possible, and not noted.'
        : 'Possible. Its length is noted for your report, never the text.',
    elsewhere: 'counted and shown to the employer, or switched off.',
  };
  if (!codes) {
    const timeOut = {
      rule: 'Time-out',
      here: 'What is saved by then counts; it is saved as you type.',
      elsewhere: 'the same, as one vendor writes.',
    };
    return [timeOut, pasting];
  }
  return [
    {
      rule: 'Time-out',
      here: atTheBell[ruleInForce({ timeoutRule, editorMode: mode })],
      elsewhere: 'the last submission, the best one, an autosave, or nothing that was not sent.',
    },
    {
      rule: 'Autocomplete',
      here: suggestions[mode],
      elsewhere: 'switched off by the employer, or by you.',
    },
    {
      rule: 'Own editor',
      here: 'Not stopped. Leaving the window is noted for your report.',
      elsewhere: 'no longer allowed, as candidates of 2026 tell.',
    },
    pasting,
  ];
}
