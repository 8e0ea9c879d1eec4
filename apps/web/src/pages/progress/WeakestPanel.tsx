import { serverClock } from '../../api/server-clock.ts';
import text from '../../styles/text.module.css';
import { useShownTopics } from '../../topics/shown-topics.ts';
import { sayTopic } from '../../topics/topic-words.ts';
import { TextLink } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import type { ProgressEntry } from './entries.ts';
import { byTopic, sumUp } from './sums.ts';
import styles from './WeakestPanel.module.css';
import { problemsToBeNamed, weakestTopics } from './weakest.ts';
import { sayTried } from './weakest-words.ts';

/** Which topics are weakest, by what that is said, and each problem that it rests on. */
export function WeakestPanel({ entries }: { entries: readonly ProgressEntry[] }) {
  const [topicsShown] = useShownTopics();
  const weakest = weakestTopics(byTopic(entries), sumUp(entries));
  return (
    <Panel>
      <PanelHeader title="Weakest, and why it is said">
        <span className={`${text.small} ${text.secondary}`}>
          A topic needs {problemsToBeNamed} problems to be named
        </span>
      </PanelHeader>
      {weakest.length === 0 ? (
        <EmptyState>
          None can be named: no topic with enough problems is below all together.
        </EmptyState>
      ) : (
        <ul>
          {weakest.map(({ topic, evidence, entries: its }) => (
            <li key={topic} className={styles.item}>
              <b>{sayTopic(topic)}</b>
              <div>
                <p className={text.secondary}>{evidence}</p>
                <ul className={styles.problems} aria-label={`Problems about ${topic}`}>
                  {its.map((entry) => {
                    const { name, rest } = sayTried(entry, its, topicsShown, serverClock.now());
                    return (
                      <li
                        key={`${entry.assessmentId ?? entry.language} ${entry.slug} ${entry.week}`}
                      >
                        <TextLink to={whereOf(entry)}>{name}</TextLink> {rest}
                      </li>
                    );
                  })}
                </ul>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function whereOf({ assessmentId, slug }: ProgressEntry): string {
  return assessmentId === null
    ? `/submissions?problem=${slug}&where=practice`
    : `/assessments/${assessmentId}/report`;
}
