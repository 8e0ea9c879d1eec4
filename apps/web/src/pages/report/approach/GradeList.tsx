import type { ApproachPoint, Grade } from '@dryrun/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import text from '../../../styles/text.module.css';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import styles from './ApproachReviewPanel.module.css';

const names: Record<ApproachPoint, string> = {
  problem: 'Restated the problem',
  idea: 'Named the idea',
  correctness: 'Argued why it is right',
  time: 'Time',
  space: 'Space',
  'trade-offs': 'Trade-offs',
  'edge-cases': 'Edge cases',
};

type GradeListProps = {
  place: { id: string; problem: string };
  title: string;
  grades: readonly Grade[];
  /** Whether there is a text in which something could be found. */
  isWritten: boolean;
};

/** The points of an approach, to be ticked by whoever wrote it. Saved on each change. */
export function GradeList({ place, title, grades, isWritten }: GradeListProps) {
  const [ticked, setTicked] = useState(() =>
    grades.filter((grade) => grade.ticked).map(({ point }) => point),
  );
  const client = useQueryClient();
  const save = useMutation(
    api.assessments.saveApproachReview.mutationOptions({
      onSuccess: (review) =>
        client.setQueryData(api.assessments.approachReview.queryKey({ input: place }), review),
    }),
  );
  const tick = (point: ApproachPoint, isTicked: boolean) => {
    const others = ticked.filter((one) => one !== point);
    const next = isTicked ? [...others, point] : others;
    setTicked(next);
    save.mutate({ ...place, ticked: next });
  };
  return (
    <fieldset className={styles.grades} aria-label={`Grade your approach to ${title}`}>
      <div className={styles.label}>Grade yourself</div>
      <div className={styles.points}>
        {grades.map(({ point, says }) => (
          <Checkbox
            key={point}
            checked={ticked.includes(point)}
            onChange={(event) => tick(point, event.currentTarget.checked)}
          >
            <span className={text.medium}>{names[point]}</span>
            {isWritten ? <span className={styles.says}>{says}</span> : null}
          </Checkbox>
        ))}
        <p className={styles.note}>
          {save.isError
            ? 'This could not be saved. Tick once more.'
            : isWritten
              ? 'Ticks are proposals from your text. Grade yourself.'
              : 'No text was written. Grade yourself.'}
        </p>
      </div>
    </fieldset>
  );
}
