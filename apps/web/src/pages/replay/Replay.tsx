import type { Replay as ReplayData } from '@dryrun/contract';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DocumentTitle } from '../../shell/DocumentTitle.tsx';
import { SkipLink } from '../../shell/SkipLink.tsx';
import { Film } from './Film.tsx';
import { judgedMarks } from './film/judged-marks.ts';
import { listMarks, type Mark } from './film/marks.ts';
import { firstAfter, lastBefore, stepSpeed } from './film/play.ts';
import { windReel } from './film/reel.ts';
import { currentMark, markAfter, markBefore, type Visited } from './film/stand-at-mark.ts';
import { Moments } from './Moments.tsx';
import styles from './Replay.module.css';
import { ReplayBar } from './ReplayBar.tsx';
import { type Compared, ReplayCode } from './ReplayCode.tsx';
import { StandsAt } from './StandsAt.tsx';
import { standingAt } from './stands-at.ts';
import { useFilmKeys } from './use-film-keys.ts';
import { useJudgedDrafts } from './use-judged-drafts.ts';
import { usePlayer } from './use-player.ts';

const jumpMs = 10_000;

/** The film, its code, its marks, and the keys for all of them. */
export function Replay({ replay }: { replay: ReplayData }) {
  const [search] = useSearchParams();
  const reel = useMemo(() => windReel(replay), [replay]);
  const judged = useJudgedDrafts(replay.id);
  const marks = useMemo(
    () => [...listMarks(replay), ...judgedMarks(judged)].sort((a, b) => a.atMs - b.atMs),
    [replay, judged],
  );
  const [shows, setShows] = useState<'main' | 'all'>('main');
  const shown = useMemo(() => marks.filter(({ main }) => shows === 'all' || main), [marks, shows]);
  const happenings = useMemo(
    () => [...reel.editsAtMs, ...marks.map(({ atMs }) => atMs)].sort((a, b) => a - b),
    [reel, marks],
  );
  const player = usePlayer({
    startMs: readSeconds(search.get('at')) * 1000,
    endMs: reel.endMs,
    happenings,
  });
  const { atMs, seek } = player;
  const open = reel.problemAt(atMs);
  // Another problem than the one that was open stays on screen until the candidate goes to one.
  const [chosen, choose] = useState<{ problem: string; while: string } | null>(() => {
    const problem = search.get('problem');
    const isOurs = replay.problems.some(({ slug }) => slug === problem);
    return problem !== null && isOurs ? { problem, while: open } : null;
  });
  const problem = chosen?.while === open ? chosen.problem : open;
  const [compared, setCompared] = useState<Compared>('mark');

  // Several marks may be at one moment: the one that was gone to is the one that is told.
  const [visited, visit] = useState<Visited | null>(null);

  const goTo = (to: number | null, otherwise: number) => {
    choose(null);
    visit(null);
    seek(to ?? otherwise);
  };
  const goToMark = (mark: Mark | null, otherwise: number) => {
    goTo(mark?.atMs ?? null, otherwise);
    if (mark === null) return;
    visit(mark);
    const then = reel.problemAt(mark.atMs);
    const { problem: of } = mark;
    if (of !== null && of !== then && mark.kind !== 'switch') choose({ problem: of, while: then });
  };
  const markBack = () => goToMark(markBefore(shown, atMs, visited), 0);
  const markOn = () => goToMark(markAfter(shown, atMs, visited), reel.endMs);
  useFilmKeys((action) => {
    switch (action) {
      case 'toggle':
        return player.toggle();
      case 'edit-back':
        return goTo(lastBefore(reel.editsAtMs, atMs), 0);
      case 'edit-on':
        return goTo(firstAfter(reel.editsAtMs, atMs), reel.endMs);
      case 'mark-back':
        return markBack();
      case 'mark-on':
        return markOn();
      case 'back':
        return goTo(atMs - jumpMs, 0);
      case 'on':
        return goTo(atMs + jumpMs, 0);
      case 'slower':
        return player.setSpeed(stepSpeed(player.speed, -1));
      case 'faster':
        return player.setSpeed(stepSpeed(player.speed, 1));
      case 'changes':
        return setCompared(compared === 'off' ? 'mark' : 'off');
      case 'start':
        return goTo(0, 0);
      case 'end':
        return goTo(reel.endMs, 0);
    }
  });

  return (
    <div className={styles.page}>
      <DocumentTitle title={`Replay, ${replay.presetName}`} />
      <SkipLink />
      <ReplayBar
        replay={replay}
        judged={judged}
        atMs={atMs}
        problem={problem}
        onProblem={(slug) => choose(slug === open ? null : { problem: slug, while: open })}
      />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ReplayCode
          reel={reel}
          marks={marks}
          problem={problem}
          atMs={atMs}
          compared={compared}
          onCompared={setCompared}
        />
        <aside className={styles.side} aria-label="What happened">
          <StandsAt standing={standingAt(replay, judged, problem, atMs)} atMs={atMs} />
          <Moments
            marks={shown}
            count={marks.length}
            current={shown[currentMark(shown, atMs, visited)]?.id ?? null}
            shows={shows}
            onShows={setShows}
            onGo={(mark) => {
              goToMark(mark, 0);
              showCode();
            }}
          />
        </aside>
      </main>
      <Film
        replay={replay}
        judged={judged}
        player={player}
        marks={marks}
        problem={problem}
        onGo={(to) => goTo(to, 0)}
        onStep={{
          markBack,
          editBack: () => goTo(lastBefore(reel.editsAtMs, atMs), 0),
          editOn: () => goTo(firstAfter(reel.editsAtMs, atMs), reel.endMs),
          markOn,
        }}
      />
    </div>
  );
}

/** In a narrow window the code stands above the moments, out of sight of who presses one. */
function showCode(): void {
  if (!window.matchMedia('(max-width: 900px)').matches) return;
  document.getElementById('main')?.scrollIntoView({ block: 'start' });
}

/** Of the address: a moment in seconds; the beginning for what is none. */
function readSeconds(text: string | null): number {
  const seconds = Number(text ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
