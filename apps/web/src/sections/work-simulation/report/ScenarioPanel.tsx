import { useState } from 'react';
import text from '../../../styles/text.module.css';
import { Button } from '../../../ui/controls/Button.tsx';
import { MarkedScale, MarkLegend } from '../../../ui/facts/Mark.tsx';
import { Panel, PanelHeader } from '../../../ui/page/Panel.tsx';
import { formatCountdown } from '../../../ui/time/clock-text.ts';
import { givenValues, type ReportedScenario, sayAgreement, sayBoth } from './opinion-words.ts';
import styles from './ScenarioPanel.module.css';

/**
 * One scenario: each response with your dot, the author's square, the reasoning and its principles. Of one
 * that was never begun the opinions are closed at first: whoever wants to meet it afresh may.
 */
export function ScenarioPanel({ scenario }: { scenario: ReportedScenario }) {
  const { shown, opinions, seconds, closed, given } = scenario;
  const mine = givenValues(scenario);
  const [open, setOpen] = useState(given !== null);
  const steps = { rate: 5, order: opinions.length, choose: 1 }[shown.asks];
  return (
    <Panel>
      <PanelHeader level={3} title={shown.title}>
        {given === null ? (
          <Button
            size={28}
            aria-expanded={open}
            aria-label={`${open ? 'Hide' : 'Show'} the author’s opinions of ${shown.title}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide the author’s opinions' : 'Show the author’s opinions'}
          </Button>
        ) : null}
        {open ? (
          <MarkLegend
            marks={[
              ['mine', 'yours'],
              ['author', 'the author’s'],
            ]}
          />
        ) : null}
      </PanelHeader>
      <div className={styles.head}>
        <p>{shown.question}</p>
        <p className={text.secondary}>
          {seconds === null ? '' : `Worked on for ${formatCountdown(seconds * 1000)}. `}
          {sayAgreement(scenario)}
          {given !== null && !closed ? ' It was still open at the bell.' : ''}
        </p>
      </div>
      {open ? (
        <ol>
          {opinions.map(({ value, reason, principles }, at) => {
            const both = sayBoth(shown.asks, mine[at] ?? null, value);
            return (
              <li key={shown.responses[at]} className={styles.row}>
                <span className={styles.number}>{at + 1}</span>
                <span>{shown.responses[at]}</span>
                <div className={styles.scale}>
                  <MarkedScale
                    label={both}
                    steps={steps}
                    mine={mine[at] === 0 ? null : (mine[at] ?? null)}
                    author={value === 0 ? null : value}
                  />
                  <p aria-hidden="true">{both}</p>
                </div>
                <div>
                  <p>{reason}</p>
                  <p className={styles.principles}>{principles.join(', ')}</p>
                </div>
              </li>
            );
          })}
        </ol>
      ) : null}
    </Panel>
  );
}
