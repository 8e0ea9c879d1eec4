import type { Levels } from '@dryrun/contract';
import { Button } from '../ui/controls/Button.tsx';
import { Icon, type IconProps } from '../ui/icons/Icon.tsx';
import { Banner } from '../ui/page/Banner.tsx';
import { type LevelledRun, openerOf } from './level-states.ts';
import { sayUpTo, sayWhen } from './level-words.ts';

const UpIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 13V3.5M4 7l4-4 4 4" />
  </Icon>
);

type LevelNoticeProps = {
  levels: Levels;
  submissions: readonly LevelledRun[];
  startsAtMs: number | null;
  /** Goes to the statement of the new level. */
  onRead: (level: number) => void;
};

/** A level has just opened: stands until the next submission. */
export function LevelNotice({ levels, submissions, startsAtMs, onRead }: LevelNoticeProps) {
  const level = levels.open.length;
  const opener = openerOf(level, submissions);
  if (!opener) return null;
  const passed = `${opener.cells.length} of ${opener.cells.length}`;
  const when = startsAtMs === null ? '' : `, ${sayWhen(opener, startsAtMs)}`;
  return (
    <Banner
      flush
      kind="info"
      icon={UpIcon}
      fact={`Level ${level} is open.`}
      action={
        <Button size={28} onClick={() => onRead(level)}>
          Read level {level}
        </Button>
      }
    >
      {sayUpTo(level - 1).replace('l', 'L')} passed in submission {opener.number}, {passed}
      {when}. From the next submission on their tests run again with those of level {level}.
    </Banner>
  );
}
