import type { ReportProblem } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { readApiError } from '../../../api/api-error.ts';
import { SolutionIdea } from '../../../help/SolutionIdea.tsx';
import text from '../../../styles/text.module.css';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel, PanelHeader } from '../../../ui/page/Panel.tsx';
import { countOf } from '../../../words/amount.ts';
import styles from './ApproachReviewPanel.module.css';
import { Complexities } from './Complexities.tsx';
import { GradeList } from './GradeList.tsx';
import { markPlaces } from './mark-places.ts';

type ApproachReviewPanelProps = { assessmentId: string; problem: ReportProblem };

/**
 * What was written about one problem, beside the package's: the candidate grades it. The package's idea
 * is closed at first, as everywhere: whoever wants to try again may.
 */
export function ApproachReviewPanel({ assessmentId, problem }: ApproachReviewPanelProps) {
  const { slug, title, approach } = problem;
  const [open, setOpen] = useState(false);
  const input = { id: assessmentId, problem: slug };
  const review = useQuery({
    ...api.assessments.approachReview.queryOptions({ input }),
    retry: (count, error) => count < 2 && readApiError(error) === null,
  });
  const isWritten = approach.text.trim() !== '';
  const places = (review.data?.grades ?? []).flatMap(({ found }) => (found ? [found] : []));
  return (
    <Panel role="region" aria-label={`Your approach to ${title}`}>
      <PanelHeader title={`${title}: approach, read again`}>
        <span className={styles.remark}>{savedWords(review.data?.savedAtMs ?? null)}</span>
      </PanelHeader>
      <div className={styles.own}>
        <div>
          <h3 className={styles.label}>Yours, {countOf(approach.wordCount, 'word')}</h3>
          {isWritten ? (
            <p className={styles.text}>
              {markPlaces(approach.text, places).map(({ from, text: part, isMarked }) =>
                isMarked ? <u key={from}>{part}</u> : <span key={from}>{part}</span>,
              )}
            </p>
          ) : (
            <p className={`${styles.text} ${text.tertiary}`}>Nothing was written.</p>
          )}
        </div>
        <div>
          <h3 className={styles.label}>The package’s</h3>
          {open ? (
            <SolutionIdea slug={slug} />
          ) : (
            <Button
              size={28}
              aria-label={`Show beside yours the package’s approach to ${title}`}
              onClick={() => setOpen(true)}
            >
              Show beside yours
            </Button>
          )}
        </div>
        <Complexities problem={problem} />
        {review.data ? (
          <GradeList
            place={input}
            title={title}
            grades={review.data.grades}
            isWritten={isWritten}
          />
        ) : null}
      </div>
    </Panel>
  );
}

function savedWords(savedAtMs: number | null): string {
  if (savedAtMs === null) return '';
  return `Saved ${new Date(savedAtMs).toLocaleTimeString('en-GB')}`;
}
