import { type Preset, ruleInForce, type TimeoutRule } from '@dryrun/contract';

/** What counts at the bell, in a line. */
const countsAtBell: Readonly<Record<TimeoutRule, string>> = {
  strict: 'Your last submission; never submitted: your last run',
  autosave: 'Your last submission; never submitted: your last run, else the last autosave',
  best: 'Your best submission; what was not submitted is not looked at',
  editor: 'What stands in the editor',
  lenient: 'Your last draft, submitted for you',
};

const editors = {
  standard: 'Highlighting and suggestions',
  'no-autocomplete': 'Highlighting, without suggestions',
  plain: 'A text box with line numbers',
  document: 'A plain document; nothing runs',
} as const;

type Facts = Pick<
  Preset,
  'sections' | 'difficulties' | 'timeoutRule' | 'editorMode' | 'fullScreen' | 'pasteBlocked'
>;

/** What a preset settles besides its sections. What has no code has no editor and nothing that is run. */
export function factsOf(preset: Facts): { name: string; fact: string }[] {
  const codes = preset.sections.some(({ kind }) => kind === 'coding' || kind === 'sql');
  const isDocument = preset.editorMode === 'document';
  const strict = [
    ...(preset.fullScreen ? ['full screen'] : []),
    ...(preset.pasteBlocked ? ['no pasting from elsewhere'] : []),
  ].join(', ');
  const rule = ruleInForce({
    timeoutRule: preset.timeoutRule,
    editorMode: preset.editorMode ?? 'standard',
  });
  const ofCode = [
    { name: 'At the bell', fact: isDocument ? 'The text as it stands' : countsAtBell[rule] },
    { name: 'Editor', fact: preset.editorMode ? editors[preset.editorMode] : 'You choose it next' },
    {
      name: 'Results',
      fact: isDocument
        ? 'None until it ends'
        : 'Which hidden tests passed, never why, until it ends',
    },
  ];
  const ofText = [{ name: 'At the bell', fact: 'What is saved by then; it is saved as you type' }];
  return [
    ...(codes ? ofCode : ofText),
    ...(strict === '' ? [] : [{ name: 'Asked for', fact: strict }]),
  ];
}
