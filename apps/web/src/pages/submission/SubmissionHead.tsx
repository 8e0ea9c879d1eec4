import type { Submission } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import { useLanguageName } from '../../api/use-language-name.ts';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { formatShortDuration } from '../../words/amount.ts';
import { formatDay } from '../../words/day.ts';
import { nameSubmission, sayStanding } from './submission-words.ts';

/** Which submission, of what, when; and where to go from it. */
export function SubmissionHead({ submission }: { submission: Submission }) {
  const languageName = useLanguageName();
  const { assessment, presetName, createdAtMs, compileTimeMs, previous, unlocked } = submission;
  const day = formatDay(createdAtMs, serverClock.now());
  const inAssessment = assessment !== null;
  // Hidden tests are unlocked as soon as the assessment has ended, and its report is open then.
  const home = inAssessment
    ? {
        label: `${presetName ?? 'Assessment'}, ${day}`,
        to: unlocked ? `/assessments/${assessment}/report` : `/assessments/${assessment}`,
      }
    : { label: 'Practice', to: '/submissions?where=practice' };

  return (
    <PageHeader
      title={nameSubmission(submission)}
      crumbs={<Breadcrumbs crumbs={[home, { label: submission.title }]} />}
      meta={[
        inAssessment ? formatTimeOfDay(createdAtMs) : `${day}, ${formatTimeOfDay(createdAtMs)}`,
        languageName(submission.language),
        ...(compileTimeMs === null ? [] : [`Compiled in ${formatShortDuration(compileTimeMs)}`]),
        ...sayStanding(submission),
      ]}
    >
      {previous ? (
        <ButtonLink to={`/submissions/${previous.id}`}>Submission {previous.number}</ButtonLink>
      ) : null}
      {submission.code === null ? null : (
        <ButtonLink to={compareLink(submission)}>Compare versions</ButtonLink>
      )}
      {unlocked ? (
        <ButtonLink kind="primary" to={`/problems/${submission.problem}?open=${submission.id}`}>
          Reopen in practice
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" to={home.to}>
          {inAssessment ? 'Back to the assessment' : 'Back to practice'}
        </ButtonLink>
      )}
    </PageHeader>
  );
}

function compareLink({ id, problem, assessment, language }: Submission): string {
  const where = assessment === null ? {} : { assessment };
  return `/compare?${new URLSearchParams({ problem, ...where, language, b: id })}`;
}
