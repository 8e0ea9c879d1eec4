import type { AssessmentDrafts, Replay } from '@dryrun/contract';
import { BarMark } from '../../shell/BarMark.tsx';
import { ThemeSwitch } from '../../shell/ThemeSwitch.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { ButtonLink, TextLink } from '../../ui/controls/Button.tsx';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { formatFullDay } from '../../words/day.ts';
import styles from './ReplayBar.module.css';
import { standingAt } from './stands-at.ts';

type ReplayBarProps = {
  replay: Replay;
  judged: AssessmentDrafts | undefined;
  atMs: number;
  /** The one on screen. */
  problem: string;
  onProblem: (slug: string) => void;
};

/** Where this belongs, the problems with how they stood, and the way back. */
export function ReplayBar({ replay, judged, atMs, problem, onProblem }: ReplayBarProps) {
  const report = `/assessments/${replay.id}/report`;
  return (
    <header className={styles.bar}>
      <BarMark />
      <div className={styles.crumb}>
        <TextLink to={report} className={styles.parent ?? ''}>
          {replay.presetName}, {formatFullDay(replay.startedAtMs)}
        </TextLink>
        <ChevronRightIcon size={14} />
        <h1>Replay</h1>
      </div>
      <nav className={styles.problems} aria-label="Problem on screen">
        {replay.problems.map(({ slug, title }, index) => {
          const last = standingAt(replay, judged, slug, atMs);
          return (
            <button
              key={slug}
              type="button"
              aria-current={slug === problem ? 'true' : undefined}
              onClick={() => onProblem(slug)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{title}</span>
              {last ? <PassRate passed={last.passed} total={last.total} /> : null}
            </button>
          );
        })}
      </nav>
      <div className={styles.end}>
        <ThemeSwitch />
        <ButtonLink to={report}>Back to the report</ButtonLink>
      </div>
    </header>
  );
}
