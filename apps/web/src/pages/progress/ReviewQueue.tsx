import type { Review } from '@dryrun/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { serverClock } from '../../api/server-clock.ts';
import text from '../../styles/text.module.css';
import { sayTopic } from '../../topics/topic-words.ts';
import { Button, ButtonLink, LinkButton } from '../../ui/controls/Button.tsx';
import { FactList } from '../../ui/facts/FactList.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { countOf } from '../../words/amount.ts';
import { formatDay } from '../../words/day.ts';
import { sayPair } from './proposal-words.ts';
import { QueueItem } from './QueueItem.tsx';
import styles from './ReviewQueue.module.css';

const shownFirst = 3;
const shownLater = 6;

/** The topics that are due, each with a problem to review it by, and what comes after. */
export function ReviewQueue({ zone }: { zone: string }) {
  const headingId = useId();
  const queryClient = useQueryClient();
  const [shown, setShown] = useState(shownFirst);
  const options = api.review.get.queryOptions({ input: { zone } });
  const review = useQuery(options);
  /** What was put off or taken back last, as the server has it. */
  const [last, setLast] = useState<{ topic: string; postponed: boolean } | null>(null);
  const postpone = useMutation({
    mutationFn: (what: { topic: string; postponed: boolean }) =>
      client.review.postpone({ ...what, zone }),
    onSuccess: (changed, what) => {
      setLast(what);
      // What comes back is shown, wherever its place is.
      const at = changed.due.findIndex(({ topic }) => topic === what.topic);
      if (!what.postponed && at >= shown) setShown(changed.due.length);
      queryClient.setQueryData(options.queryKey, changed);
    },
  });
  const { data } = review;
  // Nothing is disabled meanwhile: what was pressed keeps the focus, for a second try too.
  const move = (topic: string, postponed: boolean) => {
    if (!postpone.isPending) postpone.mutate({ topic, postponed });
  };
  return (
    <>
      <section aria-labelledby={headingId}>
        <SectionHeader title="Review queue" id={headingId}>
          {data ? (
            <span className={`${text.small} ${text.secondary}`}>
              {data.dueCount === 0 ? 'None' : countOf(data.dueCount, 'topic')} due
            </span>
          ) : null}
        </SectionHeader>
        <Panel>
          {review.error && !data ? <EmptyState>{sayFailure(review.error)}</EmptyState> : null}
          {data || review.error ? null : (
            <div className={styles.loading}>
              <Skeleton height={240} />
            </div>
          )}
          <p className={styles.status} role="status">
            {last?.postponed ? (
              <>
                {sayTopic(last.topic)} waits until tomorrow.{' '}
                {/* The button that was pressed has gone with its topic: the focus comes here. */}
                <LinkButton key={last.topic} autoFocus onClick={() => move(last.topic, false)}>
                  Take back
                </LinkButton>{' '}
              </>
            ) : null}
            {postpone.error ? sayFailure(postpone.error) : null}
          </p>
          {data?.due.length === 0 ? <EmptyState>{sayWhyNone(data)}</EmptyState> : null}
          <ul>
            {data?.due.slice(0, shown).map((proposal) => (
              <QueueItem
                key={proposal.topic}
                proposal={proposal}
                // And goes back with it.
                isBack={last?.postponed === false && last.topic === proposal.topic}
                onPostpone={() => move(proposal.topic, true)}
              />
            ))}
          </ul>
          {data && data.due.length > shown ? (
            <div className={styles.more}>
              <Button kind="quiet" size={28} onClick={() => setShown(data.due.length)}>
                Show {countOf(data.due.length - shown, 'more topic')}
              </Button>
            </div>
          ) : null}
          {data && data.due.length <= shown && data.dueCount > data.due.length ? (
            <p className={`${styles.rest} ${text.caption} ${text.tertiary}`}>
              {countOf(data.dueCount - data.due.length, 'more topic')} due. They show when some of
              these are done or put off.
            </p>
          ) : null}
          {data && data.due.length > 0 ? <DrawPair pair={data.pair} /> : null}
        </Panel>
      </section>
      {data && data.later.length > 0 ? (
        <After
          later={data.later}
          // The one put off last has its own way back, above.
          saidAbove={last?.postponed ? last.topic : null}
          onTakeBack={(topic) => move(topic, false)}
        />
      ) : null}
    </>
  );
}

function sayWhyNone({ meetingCount, later }: Review): string {
  if (meetingCount === 0) return 'Starts with the first problem that is judged.';
  const [next] = later;
  return next
    ? `Nothing is due. Next: ${sayTopic(next.topic)}, ${formatDay(next.dueAtMs, serverClock.now())}.`
    : 'Nothing is due.';
}

function DrawPair({ pair }: Pick<Review, 'pair'>) {
  const said = sayPair(pair);
  return (
    <PanelBody className={styles.draw ?? ''}>
      {said === null ? null : (
        <ButtonLink kind="primary" size={40} to="/assessments/new/classic?from=review">
          Draw the next pair from what is due
        </ButtonLink>
      )}
      <p className={`${text.caption} ${text.tertiary}`}>
        {said ?? 'What is due has no problem for a pair today: review it one by one.'}
      </p>
    </PanelBody>
  );
}

const whys = {
  scheduled: '',
  postponed: ', put off',
  met: ', met today',
  shared: ', its problem is above',
};

type AfterProps = Pick<Review, 'later'> & {
  saidAbove: string | null;
  onTakeBack: (topic: string) => void;
};

function After({ later, saidAbove, onTakeBack }: AfterProps) {
  const headingId = useId();
  const facts = later.slice(0, shownLater).map(({ topic, dueAtMs, why }) => ({
    name: `${sayTopic(topic)}${whys[why]}`,
    value: (
      <>
        {why === 'postponed' && topic !== saidAbove ? (
          <>
            <LinkButton
              aria-label={`Take back ${sayTopic(topic)}`}
              onClick={() => onTakeBack(topic)}
            >
              Take back
            </LinkButton>{' '}
          </>
        ) : null}
        {formatDay(dueAtMs, serverClock.now())}
      </>
    ),
  }));
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="After that" id={headingId} />
      <Panel>
        <PanelBody>
          <FactList facts={facts} />
          <p className={`${text.caption} ${text.tertiary} ${styles.graded}`}>
            Graded from judged results: right in time, right late, right with help, wrong. Never the
            same problem twice on one day.
          </p>
        </PanelBody>
      </Panel>
    </section>
  );
}
