import text from '../../styles/text.module.css';
import { sayTopic } from '../../topics/topic-words.ts';
import { TextLink } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import type { ProgressEntry } from './entries.ts';
import { byTopic, sumUp } from './sums.ts';
import styles from './WeakestPanel.module.css';
import { problemsToBeNamed, weakestTopics } from './weakest.ts';

/** Which topics are weakest, and by what that is said. */
export function WeakestPanel({ entries }: { entries: readonly ProgressEntry[] }) {
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
          {weakest.map(({ topic, problems, evidence }) => (
            <li key={topic} className={styles.item}>
              <b>{sayTopic(topic)}</b>
              <span className={text.secondary}>{evidence}</span>
              <TextLink to={`/submissions?topic=${encodeURIComponent(topic)}`}>
                {countOf(problems, 'problem')}
                <span className={text.hidden}> about {topic}: their submissions</span>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
