import type { ListedQuestion } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { ClosedNotice, retriesUnlessTold } from '../../questions/ClosedNotice.tsx';
import { kindList } from '../../questions/question-words.ts';
import { RowLink, rowClass } from '../../results/RowLink.tsx';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import text from '../../styles/text.module.css';
import { Button, ButtonLink } from '../../ui/controls/Button.tsx';
import { Chip } from '../../ui/facts/Chip.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import { formatShortDay } from '../../words/day.ts';
import styles from './QuestionsPage.module.css';

const any = 'any';

/** Written questions to practise, by kind. What is chosen stands in the address. */
export function QuestionsPage() {
  const { data, error, refetch } = useQuery({
    ...api.questions.list.queryOptions(),
    retry: retriesUnlessTold,
  });
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const asked = params.get('kind');
  const kind = kindList.find(([id]) => id === asked)?.[0] ?? any;
  const shown = (data ?? []).filter((each) => kind === any || each.kind === kind);
  const answered = (data ?? []).filter((each) => each.answered > 0).length;
  const drawOne = () => {
    const fewest = Math.min(...shown.map((each) => each.answered));
    const least = shown.filter((each) => each.answered === fewest);
    const drawn = least[Math.floor(Math.random() * least.length)];
    if (drawn) navigate(`/questions/${drawn.id}`);
  };
  return (
    <PageContainer title="Written questions">
      <PageHeader
        title="Written questions"
        meta={
          data && !error
            ? [countOf(data.length, 'question'), `${answered} answered`]
            : [error ? 'Practice, beside assessments' : '…']
        }
      >
        <ButtonLink to="/stories">Story bank</ButtonLink>
        <Button kind="primary" onClick={drawOne} disabled={shown.length === 0 || error !== null}>
          Draw one at random
        </Button>
      </PageHeader>
      {error ? <ClosedNotice error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : (
        <div className={styles.kinds}>
          <search className={styles.filter}>
            {[[any, 'All'] as const, ...kindList].map(([id, name]) => (
              <Chip
                key={id}
                pressed={id === kind}
                onChange={() =>
                  setParams(id === any ? {} : { kind: id }, { preventScrollReset: true })
                }
              >
                {name}
              </Chip>
            ))}
            <span className={styles.remark}>
              Without a clock or with one. A checklist and an outline afterwards.
            </span>
          </search>
          {data
            ? kindList
                .filter(([id]) => kind === any || id === kind)
                .map(([id, name]) => (
                  <KindPanel
                    key={id}
                    name={name}
                    questions={shown.filter((one) => one.kind === id)}
                  />
                ))
            : null}
          {data ? null : <SkeletonRows rows={12} rowHeight={40} label="Loading the questions" />}
        </div>
      )}
    </PageContainer>
  );
}

function KindPanel({ name, questions }: { name: string; questions: readonly ListedQuestion[] }) {
  const nowMs = serverClock.now();
  const behavioural = questions.some(({ principle }) => principle !== null);
  return (
    <Panel role="region" aria-label={name}>
      <PanelHeader title={name}>
        <span className={styles.remark}>{countOf(questions.length, 'question')}</span>
      </PanelHeader>
      <DataTable rowHeight={40} fold className={styles.table}>
        <thead>
          <tr>
            <th>Question</th>
            {behavioural ? <th className={styles.principle}>Principle</th> : null}
            <th className={styles.answers}>Answers</th>
            <th className={styles.last}>Last</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.id} className={rowClass}>
              <td data-narrow="full" className={styles.text}>
                <RowLink to={`/questions/${question.id}`}>{question.text}</RowLink>
              </td>
              {behavioural ? <td className={text.secondary}>{question.principle}</td> : null}
              <td className={text.secondary} {...(behavioural ? {} : { 'data-narrow': 'full' })}>
                {sayAnswers(question)}
              </td>
              <td className={text.secondary} data-narrow="hide">
                {question.lastAnsweredAtMs === null
                  ? null
                  : formatShortDay(question.lastAnsweredAtMs, nowMs)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}

function sayAnswers({ answered, open }: ListedQuestion): string {
  if (open) return answered === 0 ? 'begun' : `${countOf(answered, 'answer')}, one begun`;
  return answered === 0 ? 'none yet' : countOf(answered, 'answer');
}
