import { type RunTest, type Submission, sayMs } from '@dryrun/contract';
import { useSearchParams } from 'react-router';
import { RowLink, rowClass } from '../../results/RowLink.tsx';
import text from '../../styles/text.module.css';
import { cellNames } from '../../ui/cells/cell-words.ts';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { UsageBar } from '../../ui/facts/UsageBar.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { formatBytes } from '../../ui/problem/shown-value.ts';
import { formatCount, formatMegabytes, formatMs } from '../../words/amount.ts';
import { shortVerdicts, toneOf } from '../../words/result.ts';
import { wasNotRun } from './submission-words.ts';
import styles from './TestsPanel.module.css';
import { timeLimitOf } from './time-limit-of.ts';

type TestsPanelProps = {
  submission: Submission;
  /** There is nothing behind a row any more. */
  areGone: boolean;
  selected: number | null;
};

/** Every hidden test as a row: what it probes, its verdict, its time against the limit. */
export function TestsPanel({ submission, areGone, selected }: TestsPanelProps) {
  const { tests, cells, state, timeLimitMs, memoryLimitBytes } = submission;
  const judged = new Set(tests.map(({ index }) => index));
  // Their rows are there from the beginning: nothing below moves when they are judged.
  const waiting = state === 'done' ? [] : [...cells.keys()].filter((index) => !judged.has(index));
  // Neither is told while the tests are locked.
  const hasGroups = tests.some(({ group }) => group !== null);
  const hasMemory = tests.some(({ memoryBytes }) => memoryBytes !== null);
  const [params] = useSearchParams();
  const addressOf = (index: number) => {
    const next = new URLSearchParams(params);
    next.set('test', String(index + 1));
    return `?${next}`;
  };
  return (
    <Panel role="region" aria-label="Tests">
      <PanelHeader title="Tests">
        <span className={`${text.small} ${text.tertiary}`}>
          Limits: {sayMs(timeLimitMs)}, {formatBytes(memoryLimitBytes)}
        </span>
      </PanelHeader>
      <DataTable rowHeight={32} className={styles.table}>
        <thead>
          <tr>
            <th>Test</th>
            {hasGroups ? <th>Probes</th> : null}
            <th>Verdict</th>
            <th data-align="right">Time, ms</th>
            <th data-narrow="hide">
              <span className={text.hidden}>Time as a bar</span>
            </th>
            {hasMemory ? (
              <th data-align="right" data-narrow="hide">
                MB
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {tests.map((test, at) => (
            <TestRow
              key={test.index}
              test={test}
              isFirstOfGroup={test.group !== tests[at - 1]?.group}
              isSelected={test.index === selected}
              to={areGone ? null : addressOf(test.index)}
              timeLimitMs={timeLimitMs}
              hasGroups={hasGroups}
              hasMemory={hasMemory}
            />
          ))}
          {waiting.map((index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              {hasGroups ? <td /> : null}
              <td>
                <span className={styles.verdict}>
                  <TestCell cell={cells[index] ?? 'queued'} size={20} decorative />
                  {cellNames[cells[index] ?? 'queued']}
                </span>
              </td>
              <td />
              <td data-narrow="hide" />
              {hasMemory ? <td data-narrow="hide" /> : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}

type TestRowProps = {
  test: RunTest;
  isFirstOfGroup: boolean;
  isSelected: boolean;
  to: string | null;
  timeLimitMs: number;
  hasGroups: boolean;
  hasMemory: boolean;
};

function TestRow(props: TestRowProps) {
  const { test, isFirstOfGroup, isSelected, to, hasGroups, hasMemory } = props;
  const timeLimitMs = timeLimitOf(test, props.timeLimitMs);
  const { index, verdict, group, cpuTimeMs, memoryBytes } = test;
  const notRun = wasNotRun(test);
  const stopped = verdict === 'time-limit-exceeded' && !notRun;
  const time = stopped ? `>${formatCount(timeLimitMs)}` : formatMs(cpuTimeMs);
  const number = <span className={text.medium}>{index + 1}</span>;
  return (
    <tr
      className={to === null ? undefined : rowClass}
      aria-selected={isSelected}
      data-group-start={isFirstOfGroup}
    >
      <td>
        {to === null ? (
          number
        ) : (
          <RowLink
            to={to}
            replace
            preventScrollReset
            aria-current={isSelected ? 'true' : undefined}
          >
            {number}
          </RowLink>
        )}
      </td>
      {hasGroups ? <td className={styles.group}>{isFirstOfGroup ? group : null}</td> : null}
      <td>
        <span className={styles.verdict} data-tone={toneOf(verdict)}>
          <TestCell cell={verdict} size={20} decorative />
          {shortVerdicts[verdict]}
        </span>
      </td>
      <td data-align="right">{notRun ? 'not run' : time}</td>
      <td data-narrow="hide">
        <UsageBar value={stopped ? timeLimitMs : cpuTimeMs} limit={timeLimitMs} />
      </td>
      {hasMemory ? (
        <td data-align="right" data-narrow="hide" className={text.secondary}>
          {memoryBytes === null ? '' : formatMegabytes(memoryBytes)}
        </td>
      ) : null}
    </tr>
  );
}
