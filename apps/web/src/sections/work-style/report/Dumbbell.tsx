import styles from './Dumbbell.module.css';
import { sayColumns } from './work-style-words.ts';

/** Column 3 is leftmost; the middle of four columns is left open. */
const placeOf = (column: number) => `${87.5 - column * 25}%`;

/** Two answers to the same, and how far they lie apart. */
export function Dumbbell({ columns }: { columns: readonly number[] }) {
  const [first = 0, second = 0] = columns;
  return (
    <svg className={styles.dumbbell} role="img" aria-label={sayColumns(columns)}>
      <line x1="0" x2="43%" y1="12" y2="12" className={styles.rail} />
      <line x1="57%" x2="100%" y1="12" y2="12" className={styles.rail} />
      {first === second ? (
        <>
          <circle cx={placeOf(first)} cy="12" r="7" className={styles.again} />
          <circle cx={placeOf(first)} cy="12" r="3.5" className={styles.first} />
        </>
      ) : (
        <>
          <line x1={placeOf(first)} x2={placeOf(second)} y1="12" y2="12" className={styles.bar} />
          <circle cx={placeOf(first)} cy="12" r="4.5" className={styles.first} />
          <circle cx={placeOf(second)} cy="12" r="4.5" className={styles.again} />
        </>
      )}
    </svg>
  );
}
