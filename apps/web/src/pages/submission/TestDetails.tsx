import type { TestDetails as Details, Verdict } from '@dryrun/contract';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { LabelledPane } from '../../ui/LabelledPane.tsx';
import { ValueBox, ValueTable } from '../../ui/Values.tsx';
import styles from './TestPanel.module.css';

/** What a test was given and gave back; left the input, right the rest. */
export function TestDetails({ details, verdict }: { details: Details; verdict: Verdict }) {
  const { input, expected, output, message } = details;
  const isWhole = input.every(({ truncated }) => !truncated);
  return (
    <div className={styles.details}>
      <LabelledPane
        label="Input"
        // As own input is written: one value a line. A value that is cut short cannot be copied.
        action={isWhole ? <CopyButton text={input.map((value) => value.text).join('\n')} /> : null}
      >
        <ValueTable values={input} />
      </LabelledPane>
      <div className={styles.column}>
        <div className={styles.pair}>
          <LabelledPane label="Expected">
            {expected ? <ValueBox value={expected} /> : <NoValue>not given</NoValue>}
          </LabelledPane>
          <LabelledPane label="Yours">
            {output ? (
              <ValueBox value={output} unlike={verdict === 'accepted' ? null : expected} />
            ) : (
              <NoValue>none</NoValue>
            )}
          </LabelledPane>
        </div>
        {message ? (
          <LabelledPane label="Message">
            <pre className={styles.text} data-kind="message">
              {message}
            </pre>
          </LabelledPane>
        ) : null}
        {details.console ? (
          <LabelledPane label="Console">
            <pre className={styles.text}>{details.console}</pre>
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
