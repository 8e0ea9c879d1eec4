import styles from './Tag.module.css';

/** A word in a hairline box. `due` is the one that asks for attention. */
export function Tag({ children, kind = 'plain' }: { children: string; kind?: 'plain' | 'due' }) {
  return (
    <span className={styles.tag} data-kind={kind}>
      {children}
    </span>
  );
}
