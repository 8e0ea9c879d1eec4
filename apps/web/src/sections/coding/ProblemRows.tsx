import type { Difficulty } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import styles from './ProblemRows.module.css';
import { problemLimit } from './problem-words.ts';

const levels: { value: Difficulty; label: string }[] = [
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
];

type DifficultyRowsProps = {
  noun: 'problem' | 'query';
  difficulties: readonly Difficulty[];
  onChange: (difficulties: Difficulty[]) => void;
};

/** How many are drawn, and how hard each is. */
export function DifficultyRows({ noun, difficulties, onChange }: DifficultyRowsProps) {
  return (
    <ol>
      {difficulties.map((difficulty, index) => (
        <ProblemRow
          key={String(index)}
          number={index + 1}
          noun={noun}
          onRemove={
            difficulties.length > 1 ? () => onChange(difficulties.toSpliced(index, 1)) : null
          }
        >
          <SegmentedControl
            label={`Difficulty of ${noun} ${index + 1}`}
            options={levels}
            value={difficulty}
            onChange={(value) => onChange(difficulties.with(index, value))}
          />
        </ProblemRow>
      ))}
      <AddRow
        noun={noun}
        count={difficulties.length}
        onAdd={() => onChange([...difficulties, 'medium'])}
      />
    </ol>
  );
}

type ProblemRowProps = {
  number: number;
  noun: string;
  onRemove: (() => void) | null;
  children: ReactNode;
};

export function ProblemRow({ number, noun, onRemove, children }: ProblemRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.number}>{number}</span>
      {children}
      {onRemove ? (
        <Button
          kind="quiet"
          size={28}
          className={styles.remove}
          aria-label={`Remove ${noun} ${number}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      ) : null}
    </li>
  );
}

export function AddRow({ noun, count, onAdd }: { noun: string; count: number; onAdd: () => void }) {
  return count < problemLimit ? (
    <li className={styles.row}>
      <Button size={28} onClick={onAdd}>
        Add a {noun}
      </Button>
    </li>
  ) : null;
}
