import { useNavigation } from 'react-router';
import styles from './LoadingRule.module.css';

/** A line at the top while the next page is fetched. Shows after 150 ms, as skeletons do. */
export function LoadingRule() {
  const loading = useNavigation().state !== 'idle';
  return loading ? (
    <div className={styles.rule} role="progressbar" aria-label="Loading the page" />
  ) : null;
}
