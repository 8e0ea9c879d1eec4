import { useId, useRef } from 'react';
import { LinkButton } from '../../ui/controls/Button.tsx';
import { RadioRow } from '../../ui/controls/RadioRow.tsx';
import { Panel, PanelFooter, PanelHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import styles from './FactsPanel.module.css';
import { type MeasureId, type Measures, measureIds } from './measures/measure-text.ts';
import { measureNames, measureRules, sayCount, sayMeasure } from './words.ts';

type FactsPanelProps = {
  text: string;
  measures: Measures;
  /** Which one is marked in the text; null for none. */
  shown: MeasureId | null;
  onShow: (id: MeasureId | null) => void;
  level?: 2 | 3;
};

/** What can be counted of a text, one at a time marked in it. Facts: no grade, no colour of warning. */
export function FactsPanel({ text, measures, shown, onShow, level = 2 }: FactsPanelProps) {
  const name = useId();
  const choice = useRef<HTMLDivElement>(null);
  const showNone = () => {
    // The button goes; what it undoes takes the focus.
    choice.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    onShow(null);
  };
  return (
    <Panel role="region" aria-label="Facts about the text">
      <PanelHeader title="Facts about the text" level={level}>
        <span className={styles.remark}>{countOf(measures.sentences, 'sentence')}</span>
      </PanelHeader>
      <div ref={choice} role="radiogroup" aria-label="Show in the text">
        {measureIds.map((id) => (
          <RadioRow
            key={id}
            name={name}
            checked={shown === id}
            onChange={() => onShow(id)}
            label={`${measureNames[id]}, ${sayCount(id, measures)}`}
            className={styles.row}
          >
            <b>{measureNames[id]}</b>
            <span className={styles.count}>{sayCount(id, measures)}</span>
            <span className={styles.says}>{sayMeasure(id, measures, text)}</span>
          </RadioRow>
        ))}
      </div>
      <PanelFooter className={styles.footer ?? ''}>
        {shown === null ? (
          'Counted, not judged. Pick one to see it in the text.'
        ) : (
          <>
            <span>{measureRules[shown]}</span>
            <LinkButton onClick={showNone}>Show none</LinkButton>
          </>
        )}
      </PanelFooter>
    </Panel>
  );
}
