import styles from './ItemProgress.module.css';

/** As many boxes as there are items: filled answered, outlined now. */
export function ItemProgress({ answered, total }: { answered: number; total: number }) {
  return (
    <div
      className={styles.rule}
      role="progressbar"
      aria-label="Items answered"
      aria-valuemin={0}
      aria-valuenow={answered}
      aria-valuemax={total}
      aria-valuetext={`${answered} of ${total}`}
    >
      {Array.from({ length: total }, (_, at) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: Boxes never move.
          key={at}
          data-state={at < answered ? 'answered' : at === answered ? 'now' : 'later'}
        />
      ))}
    </div>
  );
}
