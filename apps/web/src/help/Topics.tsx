import { useSettings } from '../settings/own-settings.ts';
import { sayTopics } from '../topics/topic-words.ts';
import { Button } from '../ui/controls/Button.tsx';
import styles from './Help.module.css';
import type { AskedFor } from './use-asked-for.ts';

type TopicsProps = { topics: readonly string[]; solved: boolean; askedFor: AskedFor };

/** What a problem is about: half of the idea, so not before it is solved, unless asked. */
export function Topics({ topics, solved, askedFor }: TopicsProps) {
  const { showsTopics: shown } = useSettings();
  if (topics.length === 0) return null;
  return (
    <div className={styles.topics}>
      <h3>Topics</h3>
      {shown || solved || askedFor.topics ? (
        <p role="status">{sayTopics(topics)}</p>
      ) : (
        <Button onClick={askedFor.showTopics}>Show the topics</Button>
      )}
    </div>
  );
}
