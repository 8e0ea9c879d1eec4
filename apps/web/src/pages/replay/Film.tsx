import type { AssessmentDrafts, Replay } from '@dryrun/contract';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { ChevronRightIcon, RunIcon } from '../../ui/icons/icons.tsx';
import { NextIcon, PauseIcon, PreviousIcon } from '../../ui/icons/mark-icons.tsx';
import { ChevronLeftIcon } from '../../ui/icons/pane-icons.tsx';
import { formatMoment } from '../../words/moment.ts';
import styles from './Film.module.css';
import type { Mark } from './film/marks.ts';
import { type Speed, speeds } from './film/play.ts';
import { Scrubber } from './Scrubber.tsx';
import type { Player } from './use-player.ts';

type FilmProps = {
  replay: Replay;
  judged: AssessmentDrafts | undefined;
  player: Player;
  marks: readonly Mark[];
  /** The one on screen. */
  problem: string;
  onGo: (atMs: number) => void;
  onStep: { markBack: () => void; editBack: () => void; editOn: () => void; markOn: () => void };
};

const speedOptions = speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }));

/** Play, steps, speed, and the rule to scrub on. */
export function Film({ replay, judged, player, marks, problem, onGo, onStep }: FilmProps) {
  const { atMs, playing, speed, skips } = player;
  return (
    <section className={styles.film} aria-label="Film">
      <div className={styles.controls}>
        <div className={styles.row}>
          <span className={styles.time}>
            {formatMoment(atMs)} <small>of {formatMoment(replay.codingMs)}</small>
          </span>
          <div className={styles.skip}>
            <Checkbox checked={skips} onChange={(event) => player.setSkips(event.target.checked)}>
              Skip idle stretches
            </Checkbox>
          </div>
        </div>
        <div className={`${styles.row} ${styles.buttons}`}>
          <IconButton kind="default" label="Previous mark" onClick={onStep.markBack}>
            <PreviousIcon />
          </IconButton>
          <IconButton kind="default" label="One edit back" onClick={onStep.editBack}>
            <ChevronLeftIcon />
          </IconButton>
          <Button kind="primary" size={40} className={styles.play ?? ''} onClick={player.toggle}>
            {playing ? <PauseIcon /> : <RunIcon />}
            {playing ? 'Pause' : 'Play'}
          </Button>
          <IconButton kind="default" label="One edit on" onClick={onStep.editOn}>
            <ChevronRightIcon />
          </IconButton>
          <IconButton kind="default" label="Next mark" onClick={onStep.markOn}>
            <NextIcon />
          </IconButton>
        </div>
        <div className={styles.speed}>
          <span aria-hidden="true">Speed</span>
          <SegmentedControl
            label="Speed"
            options={speedOptions}
            value={String(speed)}
            onChange={(value) => player.setSpeed(Number(value) as Speed)}
          />
        </div>
      </div>
      <Scrubber
        replay={replay}
        judged={judged}
        marks={marks}
        atMs={atMs}
        problem={problem}
        onGo={onGo}
      />
      <p className={styles.hints}>
        <span>
          <Kbd>Space</Kbd> play, pause
        </span>
        <span>
          <Kbd>←</Kbd> <Kbd>→</Kbd> one edit
        </span>
        <span>
          <Kbd>Shift</Kbd> <Kbd>←</Kbd> <Kbd>→</Kbd> mark
        </span>
        <span>
          <Kbd>J</Kbd> <Kbd>L</Kbd> 10 s
        </span>
        <span>
          <Kbd>[</Kbd> <Kbd>]</Kbd> speed
        </span>
        <span>
          <Kbd>C</Kbd> changes
        </span>
        <span>
          <Kbd>Home</Kbd> <Kbd>End</Kbd>
        </span>
        <span className={styles.exact}>
          The last frame is exactly the text at the {replay.byBell ? 'bell' : 'end'}.
        </span>
      </p>
    </section>
  );
}
