import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { TextLink } from '../../ui/controls/Button.tsx';
import { MatchText } from './MatchText.tsx';
import styles from './ProblemNotes.module.css';

/** Of a search: notes on problems, which no submission's row shows. Nothing where there are none. */
export function ProblemNotes({ search }: { search: string }) {
  const notes = useQuery({
    ...api.notes.list.queryOptions({ input: { search, limit: 5 } }),
    enabled: search.trim() !== '',
  });
  const items = notes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Notes on problems">
      {items.map(({ problem, title, excerpt, match }) => (
        <li key={problem}>
          <TextLink to={`/submissions?problem=${problem}`}>{title}</TextLink>
          <span>{match ? <MatchText match={match} /> : excerpt}</span>
        </li>
      ))}
    </ul>
  );
}
