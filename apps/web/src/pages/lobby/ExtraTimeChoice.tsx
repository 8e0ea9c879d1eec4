import type { ExtraTime } from '@dryrun/contract';
import { lazy, Suspense } from 'react';
import { sayExtraTime } from '../../extra-time/extra-time-choices.ts';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './Choices.module.css';

// A menu brings what it needs to find its place, which this page does without until it is there.
const ExtraTimeMenu = lazy(async () => ({
  default: (await import('../../extra-time/ExtraTimeMenu.tsx')).ExtraTimeMenu,
}));

type ExtraTimeChoiceProps = {
  value: ExtraTime | null;
  onChange: (value: ExtraTime | null) => void;
  /** Set up before and kept as it is. */
  locked: boolean;
};

/** An accommodation: more time in each section of this assessment. */
export function ExtraTimeChoice({ value, onChange, locked }: ExtraTimeChoiceProps) {
  return (
    <section aria-labelledby="extra-time">
      <h2 id="extra-time" className={styles.heading}>
        Extra time
      </h2>
      {locked ? (
        <p>{sayExtraTime(value)}</p>
      ) : (
        <Suspense fallback={<Skeleton height={32} />}>
          <ExtraTimeMenu value={value} onChange={onChange} />
        </Suspense>
      )}
      <p className={styles.note}>
        Added to each section, as an accommodation. The report says so. Settings has what is chosen
        here at first.
      </p>
    </section>
  );
}
