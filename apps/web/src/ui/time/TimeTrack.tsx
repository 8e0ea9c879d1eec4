import styles from './TimeTrack.module.css';

type TimeTrackProps = {
  /** How much of the assessment has passed, 0 to 1; null before it starts. */
  used: number | null;
  /** Where sections end, 0 to 1. */
  cuts: readonly number[];
  /** "49 of 105 minutes used; coding ends at 90". */
  label: string;
};

/** An assessment as a filling track with the present marked. Put a `TimeAxis` under it. */
export function TimeTrack({ used, cuts, label }: TimeTrackProps) {
  return (
    <div className={styles.track} role="img" aria-label={label}>
      {used === null ? null : <i style={{ width: percent(used) }} />}
      {cuts.map((cut) => (
        <b key={cut} style={{ left: percent(cut) }} />
      ))}
      {used === null ? null : <u style={{ left: percent(used) }} />}
    </div>
  );
}

function percent(part: number): string {
  return `${Math.min(1, Math.max(0, part)) * 100}%`;
}
