import type { AssessmentSummary } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api.ts';
import { useServerNow } from '../api/use-server-now.ts';
import text from '../styles/text.module.css';
import { formatCountdown } from '../ui/clock-text.ts';
import { ClockIcon } from '../ui/icons/icons.tsx';
import { findRunningSection } from '../words/preset.ts';
import styles from './RunningLink.module.css';

/** Of one owner one runs, and hardly anything is set up after it. */
const newest = 5;
const askAgainMs = 60_000;

/** Wherever a clock runs out of sight: the way back to it, and what is left. */
export function RunningLink() {
  const { data, refetch } = useQuery({
    ...api.assessments.list.queryOptions({ input: { limit: newest } }),
    refetchInterval: askAgainMs,
    // What was left a while ago may have ended there.
    gcTime: 0,
  });
  const running = data?.items.find(({ sections }) => findRunningSection(sections) !== null);
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
