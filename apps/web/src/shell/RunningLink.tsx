import type { AssessmentSummary } from '@dryrun/contract';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useServerNow } from '../api/use-server-now.ts';
import text from '../styles/text.module.css';
import { ClockIcon } from '../ui/icons/icons.tsx';
import { formatCountdown } from '../ui/time/clock-text.ts';
import { findRunningSection } from '../words/preset.ts';
import styles from './RunningLink.module.css';
import { useRunningAssessment } from './use-running-assessment.ts';

/** Wherever a clock runs out of sight: the way back to it, and what is left. */
export function RunningLink() {
  const { running, refetch } = useRunningAssessment();
  return running ? <Countdown assessment={running} onBell={refetch} /> : null;
}

type CountdownProps = { assessment: AssessmentSummary; onBell: () => unknown };

function Countdown({ assessment, onBell }: CountdownProps) {
  const nowMs = useServerNow();
  const section = findRunningSection(assessment.sections);
  const leftMs = (section?.deadlineMs ?? nowMs) - nowMs;
  const isOver = leftMs <= 0;
  useEffect(() => {
    if (!isOver) return;
    onBell();
    const timer = setInterval(onBell, 1_000);
    return () => clearInterval(timer);
  }, [isOver, onBell]);
  return (
    <Link className={styles.link} to={`/assessments/${assessment.id}`}>
      <ClockIcon size={14} />
      <span className={text.hidden}>Resume </span>
      <span className={styles.name}>{assessment.presetName}</span>
      <span className={styles.left}>{isOver ? '0:00' : formatCountdown(leftMs)}</span>
      <span className={styles.word}> left</span>
    </Link>
  );
}
