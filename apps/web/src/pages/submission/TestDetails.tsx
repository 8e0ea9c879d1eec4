import type { TestDetails as Details, Verdict } from '@dryrun/contract';
import { DifferenceNote } from '../../results/DifferenceNote.tsx';
import { CallTable } from '../../ui/CallTable.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { LabelledPane } from '../../ui/LabelledPane.tsx';
import { ValueBox, ValueTable } from '../../ui/Values.tsx';
import { ScrollPane } from './ScrollPane.tsx';
import styles from './TestPanel.module.css';

/** What a test was given and gave back; left the input, right the rest. */
export function TestDetails({ details, verdict }: { details: Details; verdict: Verdict }) {
  const { input, expected, output, calls, message } = details;
  const isWhole = input.every(({ truncated }) => !truncated);
  // As own input is written: one value a line. A value that is cut short cannot be copied.
  const copy = isWhole ? <CopyButton text={input.map((value) => value.text).join('\n')} /> : null;
  return (
    <div className={styles.details}>
      {calls ? (
        <LabelledPane label="Calls" action={copy}>
          <ScrollPane aria-label="Calls" className={styles.values} data-tall tabIndex={0}>
            <CallTable calls={calls} label="Calls and their results" verdict={verdict} />
          </ScrollPane>
        </LabelledPane>
      ) : (
        <LabelledPane label="Input" action={copy}>
          <ScrollPane aria-label="Input" className={styles.values} tabIndex={0}>
            <ValueTable values={input} />
          </ScrollPane>
        </LabelledPane>
      )}
      <div className={styles.column}>
        {calls ? null : (
          <div className={styles.pair}>
            <LabelledPane label="Expected">
              {expected ? (
                <ScrollPane aria-label="Expected" className={styles.values} tabIndex={0}>
                  <ValueBox value={expected} unlike={verdict === 'accepted' ? null : output} />
                </ScrollPane>
              ) : (
                <NoValue>not given</NoValue>
              )}
            </LabelledPane>
            <LabelledPane label="Yours">
              {output ? (
                <ScrollPane aria-label="Yours" className={styles.values} tabIndex={0}>
                  <ValueBox value={output} unlike={verdict === 'accepted' ? null : expected} />
                </ScrollPane>
              ) : (
                <NoValue>none</NoValue>
              )}
            </LabelledPane>
          </div>
        )}
        {calls || verdict !== 'wrong-answer' ? null : (
          <DifferenceNote expected={expected} yours={output} />
        )}
        {message ? (
          <LabelledPane label="Message">
            <ScrollPane
              aria-label="Message"
              className={styles.text}
              data-kind="message"
              tabIndex={0}
            >
              {message}
            </ScrollPane>
          </LabelledPane>
        ) : null}
        {details.console ? (
          <LabelledPane label="Console">
            <ScrollPane aria-label="Console" className={styles.text} tabIndex={0}>
              {details.console}
            </ScrollPane>
          </LabelledPane>
        ) : null}
      </div>
    </div>
  );
}

function NoValue({ children }: { children: string }) {
  return (
    <div className={styles.text}>
      <span className={styles.none}>{children}</span>
    </div>
  );
}
