import styles from './ActMark.module.css';

/** What one does in a section, as it is filled in a rule of time. For the eye only. */
export function ActMark({ act }: { act: 'code' | 'write' | 'choose' }) {
  return <span className={styles.mark} data-act={act} aria-hidden="true" />;
}
