import type { WorkStyleReport } from '@dryrun/contract';
import { Fragment } from 'react';
import text from '../../../styles/text.module.css';
import { PassRate } from '../../../ui/cells/PassRate.tsx';
import { Mark } from '../../../ui/facts/Mark.tsx';
import { Panel, PanelFooter, PanelHeader } from '../../../ui/page/Panel.tsx';
import { capitalise, countOf, spellCount } from '../../../words/amount.ts';
import styles from './LeaningsPanel.module.css';

const columnNames = ['other, clearly', 'other, rather', 'this, rather', 'this, clearly'];

/** Every answer as a dot in one of four columns, a row for each principle. Never joined to a score. */
export function LeaningsPanel({ report }: { report: WorkStyleReport }) {
  const { items, leanings } = report;
  const answered = items.filter(({ step }) => step !== null);
  const choices = answered.filter(({ text: { kind } }) => kind === 'choice').length;
  const agreements = answered.length - choices;
  const dots = leanings.reduce((all, { columns }) => all + sum(columns), 0);
  return (
    <Panel>
      <PanelHeader level={3} title="Where you leaned">
        <span className={`${text.small} ${text.secondary}`}>
          {countOf(dots, 'leaning')}: {countOf(choices, 'choice')} for two principles each,{' '}
          {countOf(agreements, 'agreement')}
        </span>
      </PanelHeader>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Principle</th>
            {columnNames.map((name, at) => (
              <Fragment key={name}>
                {at === 2 ? <Middle /> : null}
                <th scope="col">{name}</th>
              </Fragment>
            ))}
            <th scope="col">this</th>
          </tr>
        </thead>
        <tbody>
          {leanings.map(({ principle, columns }) => (
            <tr key={principle}>
              <th scope="row">{principle}</th>
              {columns.map((count, at) => (
                <Fragment key={columnNames[at]}>
                  {at === 2 ? <Middle /> : null}
                  <td>
                    <span className={text.hidden}>{count}</span>
                    <span className={styles.dots}>
                      {Array.from({ length: count }, (_, dot) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: Dots are alike.
                        <Mark key={dot} kind="mine" />
                      ))}
                    </span>
                  </td>
                </Fragment>
              ))}
              <td>
                {sum(columns) === 0 ? (
                  <span className={text.tertiary}>none</span>
                ) : (
                  <PassRate passed={sum(columns.slice(2))} total={sum(columns)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PanelFooter>
        <span>
          {sayAnswers(leanings.map(({ columns }) => sum(columns)))}: a leaning in one assessment,
          not a measure of you. Of six steps the outer ones count as clearly, all others as rather:
          “slightly” counts as “rather”.
        </span>
      </PanelFooter>
    </Panel>
  );
}

/** Where a neutral answer would be. */
const Middle = () => <td className={styles.middle} aria-hidden="true" />;

/** "Two to six answers a principle", or as many as there are for each. */
function sayAnswers(totals: readonly number[]): string {
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const beginning = least === 0 ? 'up to' : `${spellCount(least)} to`;
  const range = least === most ? spellCount(least) : `${beginning} ${spellCount(most)}`;
  return `${capitalise(range)} answers a principle`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
