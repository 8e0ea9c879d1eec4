import type { ReportProblem } from '@dryrun/contract';
import text from '../../styles/text.module.css';
import { Panel, PanelBody, PanelHeader } from '../../ui/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import styles from './ApproachPanel.module.css';

/** What was written about one problem, with the complexities that were claimed and the intended. */
export function ApproachPanel({ problem }: { problem: ReportProblem }) {
  const { title, approach, intended } = problem;
  const complexities = [
    { name: 'Time', value: approach.timeComplexity, intended: intended?.time },
    { name: 'Space', value: approach.spaceComplexity, intended: intended?.space },
  ];
  return (
    <Panel role="region" aria-label={`Your approach to ${title}`}>
      <PanelHeader title={`Your approach to ${title}`}>
        <span className={`${text.small} ${text.tertiary} ${text.figures}`}>
          {countOf(approach.wordCount, 'word')}
        </span>
      </PanelHeader>
      <PanelBody>
        <dl className={styles.complexities}>
          {complexities.map(({ name, value, intended }) => (
            <div key={name} className={styles.row}>
              <dt>{name}</dt>
              <dd>
                {value ? (
                  <span className={text.code}>{value}</span>
                ) : (
                  <span className={text.tertiary}>not given</span>
                )}
              </dd>
              {intended ? (
                <dd className={styles.intended}>
                  intended <span className={text.code}>{intended}</span>
                </dd>
              ) : null}
            </div>
          ))}
        </dl>
        {approach.text.trim() ? (
          <p className={styles.text}>{approach.text}</p>
        ) : (
          <p className={`${styles.text} ${text.tertiary}`}>Nothing was written.</p>
        )}
      </PanelBody>
    </Panel>
  );
}
