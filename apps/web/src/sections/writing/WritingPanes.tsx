import type { SectionView } from '@dryrun/contract';
import { useRef, useState } from 'react';
import { useServerNow } from '../../api/use-server-now.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { Prose } from '../../ui/text/Prose.tsx';
import { DraftDialog } from './drafts/DraftDialog.tsx';
import { DraftsPanel } from './drafts/DraftsPanel.tsx';
import type { KeptDraft } from './drafts/drafts.ts';
import type { Drafts } from './drafts/use-drafts.ts';
import { FactsPanel } from './FactsPanel.tsx';
import type { MeasureId, Measures } from './measures/measure-text.ts';
import { WritingBox } from './WritingBox.tsx';
import styles from './WritingPanes.module.css';
import { sayLength } from './words.ts';

type WritingPanesProps = {
  view: SectionView<'writing'>;
  drafts: Drafts;
  /** The text that was measured: a moment behind the editor's while one types. */
  measured: string;
  measures: Measures;
  closed: boolean;
};

/** The box that is written in; beside it facts, drafts and the prompt. */
export function WritingPanes({ view, drafts, measured, measures, closed }: WritingPanesProps) {
  const [shown, setShown] = useState<MeasureId | null>(null);
  const [read, setRead] = useState<KeptDraft | null>(null);
  const nowMs = useServerNow();
  const box = useRef<HTMLDivElement>(null);
  const number = drafts.kept.length + 1;
  // Marks of another text would lie beside its words.
  const spans = shown && measured === drafts.text ? measures.by[shown].spans : [];
  return (
    <div className={styles.columns}>
      <Panel ref={box} role="region" aria-label="Your text">
        <div className={styles.bar}>
          <b>Draft {number}</b>
          <span className={styles.length}>{sayLength(measures.words)}</span>
          <Button
            kind="quiet"
            size={28}
            disabled={closed || !drafts.canKeep}
            onClick={() => {
              // There is nothing more to keep until one writes on.
              box.current?.querySelector('textarea')?.focus();
              drafts.keep();
            }}
          >
            Keep as draft {number}
          </Button>
        </div>
        <WritingBox
          label={`Draft ${number}`}
          value={drafts.text}
          onChange={drafts.write}
          readOnly={closed}
          spans={spans}
        />
      </Panel>
      <div className={styles.side}>
        <Panel role="region" aria-label="Prompt" className={styles.prompt ?? ''}>
          <PanelHeader title="Prompt" />
          <PanelBody className={styles.asked ?? ''}>
            <Prose text={view.prompt} />
          </PanelBody>
        </Panel>
        <FactsPanel text={measured} measures={measures} shown={shown} onShow={setShown} />
        <DraftsPanel drafts={drafts.kept} words={measures.words} nowMs={nowMs} onRead={setRead} />
      </div>
      <DraftDialog
        draft={read}
        text={drafts.text}
        nowMs={nowMs}
        closed={closed}
        onClose={() => setRead(null)}
        onTakeBack={(draft) => {
          drafts.takeBack(draft);
          setRead(null);
        }}
      />
    </div>
  );
}
