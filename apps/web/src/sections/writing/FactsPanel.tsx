import { useId } from 'react';
import { LinkButton } from '../../ui/Button.tsx';
import { Panel, PanelFooter, PanelHeader } from '../../ui/Panel.tsx';
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
  return (
    <Panel role="region" aria-label="Facts about the text">
      <PanelHeader title="Facts about the text" level={level}>
        <span className={styles.remark}>{countOf(measures.sentences, 'sentence')}</span>
      </PanelHeader>
      <div role="radiogroup" aria-label="Show in the text">
        {measureIds.map((id) => (
          <label key={id} className={styles.row}>
            <input
              type="radio"
              name={name}
              checked={shown === id}
              onChange={() => onShow(id)}
              // The label would be a sentence of counts.
              aria-label={`${measureNames[id]}, ${sayCount(id, measures)}`}
            />
            <span className={styles.dot} />
            <b>{measureNames[id]}</b>
            <span className={styles.count}>{sayCount(id, measures)}</span>
            <span className={styles.says}>{sayMeasure(id, measures, text)}</span>
          </label>
        ))}
      </div>
      <PanelFooter className={styles.footer ?? ''}>
        {shown === null ? (
          'Counted, not judged. Pick one to see it in the text.'
        ) : (
          <>
            <span>{measureRules[shown]}</span>
            <LinkButton onClick={() => onShow(null)}>Show none</LinkButton>
          </>
        )}
      </PanelFooter>
    </Panel>
  );
}
