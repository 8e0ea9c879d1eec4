import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { listTopics } from '../../pages/problems/problem-filter.ts';
import { TopicChips } from '../../topics/TopicChips.tsx';
import { DifficultyRows } from '../coding/ProblemRows.tsx';
import type { SettingsProps } from '../section-page.ts';
import styles from './SqlSettings.module.css';

/** How many queries, how hard, and what about. */
export function SqlSettings({ settings, onChange }: SettingsProps<'sql'>) {
  const { data: problems = [] } = useQuery(api.problems.list.queryOptions());
  const queries = problems.filter(({ asksFor }) => asksFor === 'query');
  return (
    <div className={styles.settings}>
      <DifficultyRows
        noun="query"
        difficulties={settings.difficulties}
        onChange={(difficulties) => onChange({ ...settings, difficulties })}
      />
      <TopicChips
        topics={listTopics(queries)}
        chosen={settings.topics}
        onChange={(topics) => onChange({ ...settings, topics })}
      />
    </div>
  );
}
