import type { Levels } from '@dryrun/contract';
import { useState } from 'react';
import { client } from '../../api/api.ts';
import { LevelNotice } from '../../levels/LevelNotice.tsx';
import { LevelRibbon } from '../../levels/LevelRibbon.tsx';
import { ignoreInterruption } from '../connection/ignore-interruption.ts';
import type { DeskProblem } from '../desk.ts';
import { useStore } from '../state/use-store.ts';

type ProblemLevelsProps = {
  problem: DeskProblem;
  levels: Levels;
  startsAtMs: number | null;
};

/** The ribbon of the problem that is worked on. */
export function ProblemLevels({
  problem,
  levels,
  startsAtMs,
  mayOpen,
  onOpened,
}: ProblemLevelsProps & { mayOpen: boolean; onOpened: (level: number) => void }) {
  const { submissions } = useStore(problem.runs);
  const open = async (level: number) => {
    await client.practice.openLevel({ slug: problem.problem.slug, level });
    await problem.told.reload();
    // What was pressed is gone; what it brought is read next.
    onOpened(level);
  };
  return (
    <LevelRibbon
      levels={levels}
      submissions={submissions}
      startsAtMs={startsAtMs}
      onOpenAnyway={mayOpen ? (level) => void open(level).catch(ignoreInterruption) : null}
    />
  );
}

/** The banner of the level that has just opened, until its statement is read. */
export function OpenedLevel({
  problem,
  levels,
  startsAtMs,
  onRead,
}: ProblemLevelsProps & { onRead: (level: number) => void }) {
  const { submissions } = useStore(problem.runs);
  const [read, setRead] = useState(0);
  if (levels.open.length <= read) return null;
  return (
    <LevelNotice
      levels={levels}
      submissions={submissions}
      startsAtMs={startsAtMs}
      onRead={(level) => {
        setRead(level);
        onRead(level);
      }}
    />
  );
}
