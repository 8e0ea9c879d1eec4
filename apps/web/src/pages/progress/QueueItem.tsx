import type { Proposal } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import { useSettings } from '../../settings/own-settings.ts';
import text from '../../styles/text.module.css';
import { useShownTopics } from '../../topics/shown-topics.ts';
import { sayTopic } from '../../topics/topic-words.ts';
import { Button, TextLink } from '../../ui/controls/Button.tsx';
import { Tag } from '../../ui/facts/Tag.tsx';
import { ClockIcon } from '../../ui/icons/icons.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import { sayDue, sayProposed, sayWhy } from './proposal-words.ts';
import styles from './ReviewQueue.module.css';

type QueueItemProps = {
  proposal: Proposal;
  /** It was taken back just now. */
  isBack: boolean;
  onPostpone: () => void;
};

/** A topic that is due: the problem, why this one, and Postpone. */
export function QueueItem({ proposal, isBack, onPostpone }: QueueItemProps) {
  const [topicsShown] = useShownTopics();
  const { showsDifficulty } = useSettings();
  const { topic, problem } = proposal;
  const nowMs = serverClock.now();
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <h3>{sayTopic(topic)}</h3>
        <Tag kind="due">{sayDue(proposal, nowMs)}</Tag>
      </div>
      <div className={`${styles.line} ${text.small}`}>
        <TextLink to={`/problems/${problem.slug}`}>{sayProposed(proposal, topicsShown)}</TextLink>
        {showsDifficulty || problem.solved ? (
          <span className={`${text.caption} ${text.secondary}`}>
            <Difficulty level={problem.difficulty} />
          </span>
        ) : null}
      </div>
      <p className={`${text.small} ${text.secondary}`}>{sayWhy(proposal, nowMs)}</p>
      <Button
        kind="quiet"
        size={28}
        className={styles.postpone}
        autoFocus={isBack}
        onClick={onPostpone}
      >
        <ClockIcon size={14} />
        Postpone<span className={text.hidden}> {topic}</span>
      </Button>
    </li>
  );
}
