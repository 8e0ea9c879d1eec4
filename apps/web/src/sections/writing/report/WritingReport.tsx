import { writingRoles } from '@dryrun/contract';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel, PanelBody, PanelHeader } from '../../../ui/page/Panel.tsx';
import { Prose } from '../../../ui/text/Prose.tsx';
import type { SectionReportProps } from '../../section-page.ts';
import { FactsPanel } from '../FactsPanel.tsx';
import { type MeasureId, measureText } from '../measures/measure-text.ts';
import { Paper } from '../paper/Paper.tsx';
import { PrintedPaper } from '../paper/PrintedPaper.tsx';
import { PrintIcon } from '../paper/PrintIcon.tsx';
import { sayAskedFor, sayLength } from '../words.ts';
import { Checklist } from './Checklist.tsx';
import { DraftTable } from './DraftTable.tsx';
import styles from './WritingReport.module.css';

/** A paper as it was handed in: what can be counted of it, its drafts, and the list one grades it by. */
export function WritingReport({ report, section }: SectionReportProps<'writing'>) {
  const { text, drafts, role, words } = section;
  const [shown, setShown] = useState<MeasureId | null>(null);
  const [number, setNumber] = useState<number | null>(null);
  const draft = drafts.find((each) => each.number === number);
  const read = draft?.text ?? text;
  const measures = useMemo(() => measureText(read), [read]);
  const spans = shown ? measures.by[shown].spans : [];
  return (
    <section aria-label="Paper">
      <div className={styles.columns}>
        <Panel role="region" aria-label={draft ? `Draft ${draft.number}` : 'Your paper'}>
          <PanelHeader title={draft ? `Draft ${draft.number}` : 'Your paper'}>
            <span className={styles.remark}>
              {sayLength(measures.words)}. Asked for were {sayAskedFor(words)}.
            </span>
            <Button size={28} onClick={() => window.print()}>
              <PrintIcon />
              Print
            </Button>
          </PanelHeader>
          <PanelBody>
            {read.trim() ? (
              <div className={styles.text}>
                <Paper text={read} spans={spans} />
              </div>
            ) : (
              <p className={styles.remark}>Nothing was written.</p>
            )}
          </PanelBody>
        </Panel>
        <div className={styles.side}>
          <FactsPanel text={read} measures={measures} shown={shown} onShow={setShown} />
          <Checklist assessmentId={report.assessment.id} section={section} />
          <Panel role="region" aria-label="Prompt">
            <PanelHeader title="Prompt">
              <span className={styles.remark}>{writingRoles[role]}</span>
            </PanelHeader>
            <PanelBody className={styles.prompt ?? ''}>
              <Prose text={section.prompt} />
            </PanelBody>
          </Panel>
        </div>
      </div>
      <div className={styles.drafts}>
        <DraftTable section={section} shown={draft?.number ?? null} onShow={setNumber} />
      </div>
      <PrintedPaper text={read} />
    </section>
  );
}
