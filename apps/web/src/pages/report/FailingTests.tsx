import type { ReportProblem } from '@dryrun/contract';
import { caseLink } from '../../results/case-link.ts';
import { cellNames } from '../../ui/cells/cell-words.ts';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import styles from './FailingTests.module.css';

type FailingTestsProps = Pick<ReportProblem, 'slug' | 'tests'> & {
  submissionId: string;
  /** Queries have no own input, and nothing small where they break a limit. */
  isQuery: boolean;
};

const ofQueries: readonly string[] = ['wrong-answer', 'runtime-error'];
const withoutInput: readonly string[] = ['queued', 'running', 'not-run'];

/** The tests that did not pass, each to look at and to try again on its own. */
export function FailingTests({ slug, tests, submissionId, isQuery }: FailingTestsProps) {
  const failing = tests.filter(
    ({ verdict }) => verdict !== 'accepted' && !withoutInput.includes(verdict),
  );
  if (failing.length === 0) return null;
  const hasSmallest = !isQuery || failing.some(({ verdict }) => ofQueries.includes(verdict));
  return (
    <>
      {hasSmallest ? (
        <p className={styles.smallest}>
          <TextLink to={`/submissions/${submissionId}#smallest`}>
            Smallest failing {isQuery ? 'data set' : 'input'}
          </TextLink>
        </p>
      ) : null}
      <details className={styles.failing}>
        <summary>
          {failing.length === 1
            ? 'The test that failed'
            : `The ${failing.length} tests that failed`}
        </summary>
        <ul>
          {failing.map(({ index, verdict }) => (
            <li key={index}>
              <TestCell cell={verdict} size={20} decorative />
              <TextLink to={`/submissions/${submissionId}?test=${index + 1}`}>
                Test {index + 1}, {cellNames[verdict]}
              </TextLink>
              {isQuery ? null : (
                <TextLink
                  to={caseLink(slug, submissionId, index)}
                  aria-label={`Put into custom input: test ${index + 1}`}
                >
                  Put into custom input
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
