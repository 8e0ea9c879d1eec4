import styles from './Kbd.module.css';

/** Keys as they stand on the keyboard: `<Kbd>Ctrl ↵</Kbd>`. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
