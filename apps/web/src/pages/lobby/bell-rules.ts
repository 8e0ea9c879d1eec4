import { type EditorMode, ruleInForce, type TimeoutRule } from '@dryrun/contract';

export type BellRule = { had: string; counts: string };

/**
 * What counts of a problem when the time runs out, row by row as the server decides it. Nothing can
 * be run or submitted in `document`: there the text itself counts.
 */
export function bellRules(rule: TimeoutRule, mode: EditorMode): BellRule[] {
  if (mode === 'document') {
    return [
      { had: 'written', counts: 'the text as it stands' },
      { had: 'nothing written', counts: 'nothing' },
    ];
  }
  return rowsOf[ruleInForce({ timeoutRule: rule, editorMode: mode })];
}

const sent = { had: 'submitted', counts: 'your last submission' };
const sentAndEdited = {
  had: 'submitted, then edited',
  counts: 'your last submission, not the edits',
};
const ran = { had: 'only run', counts: 'the code of your last run' };

const rowsOf: Readonly<Record<TimeoutRule, BellRule[]>> = {
  strict: [sent, sentAndEdited, ran, { had: 'neither', counts: 'nothing' }],
  autosave: [
    sent,
    sentAndEdited,
    ran,
    { had: 'only edited', counts: 'the last autosave' },
    { had: 'nothing written', counts: 'nothing' },
  ],
  best: [
    { had: 'submitted', counts: 'your best submission' },
    { had: 'submitted, then edited', counts: 'your best submission, not the edits' },
    { had: 'never submitted', counts: 'nothing' },
  ],
  editor: [
    { had: 'written', counts: 'what stands in the editor' },
    { had: 'submitted, then edited', counts: 'what stands in the editor' },
    { had: 'the starter code, or nothing', counts: 'nothing' },
  ],
  lenient: [
    sent,
    { had: 'submitted, then edited', counts: 'the edited draft, submitted for you' },
    { had: 'only run or edited', counts: 'the last draft, submitted for you' },
    { had: 'neither', counts: 'nothing' },
  ],
};
