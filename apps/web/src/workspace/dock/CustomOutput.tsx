import { useLanguageName } from '../../api/use-language-name.ts';
import { CallResults } from '../../results/CallResults.tsx';
import { DifferenceNote } from '../../results/DifferenceNote.tsx';
import { fetchPart } from '../../results/fetch-part.ts';
import { Message } from '../../results/Message.tsx';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { KeepButtons } from '../../ui/controls/KeepButtons.tsx';
import { LabelledPane } from '../../ui/page/LabelledPane.tsx';
import { CallTable } from '../../ui/problem/CallTable.tsx';
import type { ShownValue } from '../../ui/problem/shown-value.ts';
import { ValueBox } from '../../ui/problem/Values.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { Place } from '../../words/places.ts';
import { describeRun, formatMs } from '../runs/describe-run.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import styles from './CustomPanel.module.css';

type CustomStateProps = {
  run: ShownRun;
  /** The input was changed since. */
  stale: boolean;
};

/** How it went, in a line. */
export function CustomState({ run, stale }: CustomStateProps) {
  const languageName = useLanguageName();
  const [test] = run.tests;
  const { output = null, expected = null, calls = null } = test?.details ?? {};
  return (
    <p className={styles.state} role="status">
      {run.verdict && (run.verdict !== 'accepted' || expected) ? (
        <TestCell cell={run.verdict} size={20} />
      ) : null}
      <span>
        {test && run.state === 'done'
          ? sayEnd(output !== null || calls !== null, test.cpuTimeMs)
          : `${describeRun(run, formatTimeOfDay, languageName)}.`}
        {stale ? ' The input was changed since.' : ''}
      </span>
    </p>
  );
}

type CustomOutputProps = {
  run: ShownRun;
  onPlace: (place: Place) => void;
  /** Of the case. */
  name: string;
};

/** What the program gave for a case, and in practice what the reference gives. */
export function CustomOutput({ run, onPlace, name }: CustomOutputProps) {
  const [test] = run.tests;
  const { output = null, expected = null, calls = null, tolerance } = test?.details ?? {};
  const message = run.message ?? test?.details?.message ?? null;
  const unlike = (other: ShownValue | null) => (test?.verdict === 'wrong-answer' ? other : null);
  const keep = (part: 'expected' | 'output', of: string, { text, truncated }: ShownValue) => (
    <KeepButtons
      what={`${of} of ${name}`}
      file={`${part}.txt`}
      text={truncated ? null : text}
      fetchWhole={run.id === null ? undefined : () => fetchPart(run.id ?? '', 0, part)}
    />
  );
  return (
    <>
      {calls && test && output ? (
        <>
          <CallTable
            calls={calls}
            label="Calls and their results"
            verdict={test.verdict}
            tolerance={tolerance}
          />
          <CallResults
            expected={expected && keep('expected', 'expected results', expected)}
            yours={keep('output', 'results', output)}
          />
        </>
      ) : null}
      {calls || (!output && !expected) ? null : (
        <div className={styles.pair} data-single={!expected}>
          {expected ? (
            <LabelledPane label="Expected" action={keep('expected', 'expected output', expected)}>
              <ValueBox value={expected} unlike={unlike(output)} tolerance={tolerance ?? null} />
            </LabelledPane>
          ) : null}
          <LabelledPane label="Yours" action={output ? keep('output', 'output', output) : null}>
            {output ? (
              <ValueBox value={output} unlike={unlike(expected)} tolerance={tolerance ?? null} />
            ) : (
              <p className={styles.nothing}>Nothing was returned.</p>
            )}
          </LabelledPane>
        </div>
      )}
      {calls || test?.verdict !== 'wrong-answer' ? null : (
        <DifferenceNote expected={expected} yours={output} tolerance={tolerance} />
      )}
      {message ? (
        <div className={styles.message}>
          <Message message={message} verdict={test?.verdict ?? run.verdict} onPlace={onPlace} />
        </div>
      ) : null}
    </>
  );
}

function sayEnd(returned: boolean, cpuTimeMs: number): string {
  return `${returned ? '' : 'Nothing was returned. '}${formatMs(cpuTimeMs)}`;
}
