import { Button } from '../../../ui/controls/Button.tsx';
import { Panel, PanelBody, PanelHeader } from '../../../ui/page/Panel.tsx';
import { formatMinuteOfDay } from '../../../ui/time/clock-text.ts';
import { countOf } from '../../../words/amount.ts';
import { formatDay } from '../../../words/day.ts';
import { countWords } from '../measures/sentences.ts';
import styles from './DraftsPanel.module.css';
import type { KeptDraft } from './drafts.ts';

type DraftsPanelProps = {
  drafts: readonly KeptDraft[];
  /** The text that is open: the next draft. */
  words: number;
  nowMs: number;
  onRead: (draft: KeptDraft) => void;
};

/** What was kept so far, the newest first. */
export function DraftsPanel({ drafts, words, nowMs, onRead }: DraftsPanelProps) {
  return (
    <Panel role="region" aria-label="Drafts">
      <PanelHeader title="Drafts">
        <span className={styles.remark}>{drafts.length + 1}</span>
      </PanelHeader>
      <PanelBody className={styles.body ?? ''}>
        <ul>
          <li className={styles.row}>
            <span>
              <b className={styles.open}>Draft {drafts.length + 1}</b>{' '}
              <span className={styles.when}>open</span>
            </span>
            <span className={styles.words}>{countOf(words, 'word')}</span>
          </li>
          {drafts.toReversed().map((draft) => (
            <li key={draft.number} className={styles.row}>
              <span>
                <b>Draft {draft.number}</b>{' '}
                <time className={styles.when} dateTime={new Date(draft.writtenAtMs).toISOString()}>
                  {formatDay(draft.writtenAtMs, nowMs)} {formatMinuteOfDay(draft.writtenAtMs)}
                </time>
              </span>
              <span className={styles.words}>{countOf(countWords(draft.text), 'word')}</span>
              <Button
                kind="quiet"
                size={28}
                aria-label={`Compare draft ${draft.number} with your text`}
                onClick={() => onRead(draft)}
              >
                Compare
              </Button>
            </li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
}
