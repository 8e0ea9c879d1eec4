import type { Difficulty as Level } from '@dryrun/contract';
import styles from './Difficulty.module.css';

const levels: Record<Level, { bars: number; word: string }> = {
  easy: { bars: 1, word: 'Easy' },
  medium: { bars: 2, word: 'Medium' },
  hard: { bars: 3, word: 'Hard' },
};

/** Bars, not traffic lights, and the word. */
export function Difficulty({ level }: { level: Level }) {
  const { bars, word } = levels[level];
  return (
    <span className={styles.difficulty}>
      <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true">
        {[4, 8, 12].map((height, index) => (
          <rect
            key={height}
            x={index * 5}
            y={12 - height}
            width="3"
            height={height}
            opacity={index < bars ? 1 : 0.25}
          />
        ))}
      </svg>
      {word}
    </span>
  );
}
