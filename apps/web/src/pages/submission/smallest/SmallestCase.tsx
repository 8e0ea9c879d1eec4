import type { SmallestInput, Submission, TestDetails } from '@dryrun/contract';
import { client } from '../../../api/api.ts';
import { QueryTest } from '../../../query/QueryTest.tsx';
import { smallestCaseLink } from '../../../results/case-link.ts';
import { nameInCalls } from '../../../results/DifferenceNote.tsx';
import { Message } from '../../../results/Message.tsx';
import { ButtonLink } from '../../../ui/controls/Button.tsx';
import { KeepButtons } from '../../../ui/controls/KeepButtons.tsx';
import { RunIcon } from '../../../ui/icons/icons.tsx';
import { LabelledPane } from '../../../ui/page/LabelledPane.tsx';
import { CallTable } from '../../../ui/problem/CallTable.tsx';
import { nameDifference } from '../../../ui/problem/name-difference.ts';
import { ValueTable } from '../../../ui/problem/Values.tsx';
import type { Place } from '../../../words/places.ts';
import { ScrollPane } from '../ScrollPane.tsx';
import styles from './SmallestPanels.module.css';
import { ValueLines } from './ValueLines.tsx';

type SmallestCaseProps = {
  finding: SmallestInput;
  details: TestDetails;
  submission: Pick<Submission, 'id' | 'problem'>;
  onPlace: (place: Place) => void;
};

/** The input, what is right for it and what came, and in a sentence how they differ. */
export function SmallestCase({ finding, details, submission, onPlace }: SmallestCaseProps) {
  const { input, expected, output, calls, message, tolerance } = details;
  const { verdict } = finding;
  const { id, problem } = submission;
  const named = calls
    ? nameInCalls(calls, tolerance)
    : expected && output && nameDifference(output.text, expected.text, tolerance);
  // Of a crash there is a trace, which is no sentence.
  const sentence = verdict === 'wrong-answer' ? (named ?? message) : null;
  if (details.grids)
    return (
      <QueryTest
        details={details}
        verdict={verdict}
        of="the smallest data set"
        isOpen
        onPlace={onPlace}
      />
    );
  const action = (
    <span className={styles.actions}>
      <KeepButtons
        what="smallest input"
        file={`smallest-${verdict}.txt`}
        text={null}
        fetchWhole={async () => (await client.submissions.smallestInput({ id, verdict })).text}
      />
      <ButtonLink to={smallestCaseLink(problem, id, verdict)}>
        <RunIcon />
        Put into custom input
      </ButtonLink>
    </span>
  );
  return (
    <>
      {calls ? (
        <LabelledPane label="Calls" action={action}>
          <ScrollPane aria-label="Smallest calls" className={styles.values} data-tall tabIndex={0}>
            <CallTable
              calls={calls}
              label="The fewest calls and their results"
              verdict={verdict}
              tolerance={tolerance}
            />
          </ScrollPane>
        </LabelledPane>
      ) : (
        <>
          <LabelledPane label="Input" action={action}>
            <ScrollPane aria-label="Smallest input" className={styles.values} tabIndex={0}>
              <ValueTable values={input} />
            </ScrollPane>
          </LabelledPane>
          <div className={styles.pair}>
            {expected ? (
              <LabelledPane label="Expected">
                <ValueLines value={expected} unlike={null} label="Expected of the smallest input" />
              </LabelledPane>
            ) : null}
            <LabelledPane label="Yours">
              {output ? (
                <ValueLines
                  value={output}
                  unlike={expected}
                  tolerance={tolerance}
                  label="Yours of the smallest input"
                />
              ) : (
                <p className={styles.none}>none</p>
              )}
            </LabelledPane>
          </div>
        </>
      )}
      {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
      {!sentence && message ? (
        <div className={styles.message}>
          <Message message={message} verdict={verdict} onPlace={onPlace} />
        </div>
      ) : null}
    </>
  );
}
