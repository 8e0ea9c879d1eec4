import type { AssessmentSummary } from '@dryrun/contract';
import { useState } from 'react';
import { sayFailure } from '../../api/api-error.ts';
import { useServerNow } from '../../api/use-server-now.ts';
import type { PlannedSection } from '../../sections/section-page.ts';
import { Button, ButtonLink } from '../../ui/controls/Button.tsx';
import { enterFullScreen } from '../../ui/page/full-screen.ts';
import { formatMinuteOfDay } from '../../ui/time/clock-text.ts';
import { formatMinutes } from '../../words/amount.ts';
import { formatDay } from '../../words/day.ts';
import { findRunningSection, sumMinutes } from '../../words/preset.ts';
import styles from './StartBar.module.css';
import { StartBar } from './StartBar.tsx';
import { type SetUp, useKeep, useStart } from './start-assessment.ts';

type StartControlsProps = {
  name: string;
  sections: readonly PlannedSection[];
  fullScreen: boolean;
  /** What one will work with: "Python, Plain editor"; null where no code is written. */
  tools: string | null;
  running: AssessmentSummary | null;
  ready: AssessmentSummary | null;
  /** Null as long as something is missing. */
  setUp: SetUp | null;
  /** What is missing then. */
  missing: string;
  /** Shows what is missing; null when it is nothing that could be filled in. */
  onMissing: (() => void) | null;
};

/** Start, or the reason why it cannot be pressed. */
export function StartControls(props: StartControlsProps) {
  const { sections, tools, running, ready, setUp, missing, onMissing } = props;
  const nowMs = useServerNow();
  const start = useStart();
  const keep = useKeep();
  const total = sumMinutes(sections);
  /** What was set up when Start was pressed last. */
  const [triedWith, setTriedWith] = useState<string | null>(null);
  const failure = start.error;

  // Why it did not start is no more than a memory once something else is set up.
  const asks = JSON.stringify(setUp);
  const isTried = triedWith === asks;

  if (running) {
    const until = findRunningSection(running.sections)?.deadlineMs;
    return (
      <StartBar
        fact={keep.error ? 'It was not kept for later.' : `${running.presetName} is running.`}
        isProblem={keep.error !== null}
        consequence={
          keep.error
            ? sayFailure(keep.error)
            : `One assessment at a time${until ? `; its section ends at ${formatMinuteOfDay(until)}` : ''}.`
        }
      >
        {ready ? (
          <ButtonLink kind="quiet" size={40} to="/">
            Back
          </ButtonLink>
        ) : (
          <Button
            kind="quiet"
            size={40}
            disabled={(!setUp && !onMissing) || keep.isPending}
            onClick={() => (setUp ? keep.mutate(setUp) : onMissing?.())}
          >
            Keep for later
          </Button>
        )}
        <ButtonLink size={40} to={`/assessments/${running.id}`}>
          Resume
        </ButtonLink>
        <Button kind="primary" size={40} className={styles.start} disabled>
          Start
        </Button>
      </StartBar>
    );
  }

  const begin = () => {
    // The browser gives it to a press alone.
    if (props.fullScreen && (ready || setUp)) void enterFullScreen();
    if (ready) start.mutate({ ready: ready.id });
    else if (setUp) start.mutate({ setUp });
    else onMissing?.();
    setTriedWith(asks);
  };
  const message = failure && isTried ? sayFailure(failure) : null;
  const canStart = ready !== null || setUp !== null;
  // After a success the page is about to leave: a second press would start a second one.
  const busy = start.isPending || start.isSuccess;
  return (
    <StartBar
      fact={
        message
          ? 'It did not start.'
          : canStart
            ? 'The clock starts when you press Start.'
            : missing
      }
      isProblem={message !== null || (isTried && !canStart)}
      consequence={
        message ??
        (canStart
          ? [tools, sayUntil(total, nowMs)].filter((part) => part !== null).join('; ')
          : 'The clock has not started.')
      }
    >
      <ButtonLink kind="quiet" size={40} to="/">
        Back
      </ButtonLink>
      <Button
        kind="primary"
        size={40}
        className={styles.start}
        disabled={(!canStart && !onMissing) || busy}
        onClick={begin}
      >
        {busy ? 'Starting' : 'Start'}
      </Button>
    </StartBar>
  );
}

const dayMinutes = 24 * 60;

function sayUntil(minutes: number, nowMs: number): string {
  const endMs = nowMs + minutes * 60_000;
  return minutes > dayMinutes
    ? `${formatMinutes(minutes)}, until ${formatDay(endMs, nowMs)} ${formatMinuteOfDay(endMs)}.`
    : `${formatMinutes(minutes)} without a pause, until ${formatMinuteOfDay(endMs)}.`;
}
