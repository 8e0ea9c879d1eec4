import { useId } from 'react';
import { Chip } from '../ui/facts/Chip.tsx';
import styles from './TopicChips.module.css';
import { sayTopic } from './topic-words.ts';

type TopicChipsProps = {
  /** All that there are. */
  topics: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** What drawn problems are about: any of the topics that are pressed, or whatever there is. */
export function TopicChips({ topics, chosen, onChange }: TopicChipsProps) {
  const labelId = useId();
  return (
    <div>
      <p className={styles.label} id={labelId}>
        Topics {chosen.length === 0 ? <span className={styles.any}>any</span> : null}
      </p>
      <fieldset className={styles.topics} aria-labelledby={labelId}>
        {topics.map((topic) => (
          <Chip
            key={topic}
            pressed={chosen.includes(topic)}
            onChange={(pressed) =>
              onChange(pressed ? [...chosen, topic] : chosen.filter((other) => other !== topic))
            }
          >
            {sayTopic(topic)}
          </Chip>
        ))}
      </fieldset>
    </div>
  );
}
