import { ClockIcon } from '../icons/icons.tsx';
import { formatCountdown } from './clock-text.ts';
import styles from './Timer.module.css';
import { chooseTimerLook, type TimerLook } from './timer-look.ts';

type TimerProps = {
  /** By the server's clock. */
  remainingMs: number;
  /** Length of the running section. */
  sectionMs: number;
  /** Of the section, in announcements: "coding". */
  sectionName: string;
  /** By choice: a word stands in its place. What is announced still is. */
  hidden?: boolean;
};

/** The clock of the running section. Says aloud when 15, 5 and 1 minutes are left. */
export function Timer({ remainingMs, sectionMs, sectionName, hidden = false }: TimerProps) {
  const look = chooseTimerLook(remainingMs, sectionMs);
  return (
    <>
      <span
        className={styles.timer}
        data-look={look}
        data-hidden={hidden}
        role="timer"
        aria-label={`Time left in ${sectionName}`}
      >
        {look === 'plain' || look === 'over' ? null : <ClockIcon />}
        {hidden ? (
          <small className={styles.word}>Time hidden</small>
        ) : (
          <>
            {formatCountdown(remainingMs)} <small>{look === 'over' ? 'time is up' : 'left'}</small>
          </>
        )}
      </span>
      {/* Live regions speak when their text changes, so each step is said once. */}
      <span className={styles.spoken} role="status">
        {look === '15' || look === '5' ? `${announce(look)} left in ${sectionName}.` : ''}
      </span>
      <span className={styles.spoken} role="alert">
        {look === '1' ? `${announce(look)} left in ${sectionName}.` : ''}
        {look === 'over' ? `The time for ${sectionName} is up.` : ''}
      </span>
    </>
  );
}

function announce(look: Extract<TimerLook, '15' | '5' | '1'>): string {
  return look === '1' ? '1 minute' : `${look} minutes`;
}
