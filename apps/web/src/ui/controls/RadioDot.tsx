import styles from './RadioDot.module.css';

/**
 * How a radio button looks, beside or below the input in its label. 16 px among others, 20 and 24 where
 * dots stand on a scale.
 */
export function RadioDot({ size = 16 }: { size?: 16 | 20 | 24 }) {
  return <span className={styles.dot} data-size={size} />;
}
