import { type QuestionPractice, questionKinds } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { ClosedNotice, retriesUnlessTold } from '../../questions/ClosedNotice.tsx';

import { PageContainer } from '../../shell/PageContainer.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { BeginAnswer } from './BeginAnswer.tsx';
import { FinishedAnswer } from './FinishedAnswer.tsx';
import { PastAnswers } from './PastAnswers.tsx';
import styles from './QuestionPage.module.css';
import { WriteAnswer } from './WriteAnswer.tsx';

/** One written question in practice: answered, graded, and what was answered before. */
export function QuestionPage() {
  const { question = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...api.questions.get.queryOptions({ input: { question } }),
    retry: retriesUnlessTold,
    // There is no such page.
    throwOnError: (failure) => readApiError(failure)?.code === 'NOT_FOUND',
  });
  const kind = data ? questionKinds[data.question.kind] : 'Question';
  return (
    <PageContainer title={kind}>
      <PageHeader
        title={kind}
        crumbs={
          <Breadcrumbs
            crumbs={[{ label: 'Written questions', to: '/questions' }, { label: kind }]}
          />
        }
      />
      {data && !error ? (
        <Practice key={data.question.id} practice={data} />
      ) : error ? (
        <ClosedNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={320} />
      )}
    </PageContainer>
  );
}

/** Which answer is shown stands in the address: `?answer=id`. Without one, the one that is open. */
function Practice({ practice }: { practice: QuestionPractice }) {
  const [params] = useSearchParams();
  const { question, open, past } = practice;
  const session = useQuery({
    ...api.session.get.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const chosen = params.get('answer');
  const answer = useQuery({
    ...api.questions.answer.queryOptions({ input: { id: chosen ?? '' } }),
    enabled: chosen !== null && chosen !== open?.id,
    retry: retriesUnlessTold,
  });
  const shown = chosen === null || chosen === open?.id ? open : answer.data;
  const owner = session.data?.owner;
  return (
    <div className={styles.page}>
      {answer.error ? (
        <ClosedNotice error={answer.error} onRetry={() => void answer.refetch()} />
      ) : shown === undefined || owner === undefined ? (
        <Skeleton height={320} />
      ) : shown === null ? (
        <BeginAnswer question={question} />
      ) : shown.review === null ? (
        <WriteAnswer key={shown.id} owner={owner} question={question} answer={shown} />
      ) : (
        <FinishedAnswer key={shown.id} question={question} answer={shown} review={shown.review} />
      )}
      <PastAnswers past={past} shown={shown?.id ?? null} />
    </div>
  );
}
