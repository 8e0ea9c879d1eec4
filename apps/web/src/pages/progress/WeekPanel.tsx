import type { Progress } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import text from '../../styles/text.module.css';
import { InfoIcon } from '../../ui/icons/icons.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { capitalise, countOf } from '../../words/amount.ts';
import { formatDate } from '../../words/day.ts';
import { DotPlot } from './DotPlot.tsx';
import type { ProgressEntry } from './entries.ts';
import { sayFew, sayNone, sayRestsOn } from './progress-words.ts';
import { byDifficulty, countAssessments, type Level, placeDots, scaleFor } from './sums.ts';
import { WeekColumns } from './WeekColumns.tsx';
import styles from './WeekPanel.module.css';
import { WeekTable } from './WeekTable.tsx';

type WeekPanelProps = { progress: Progress; entries: readonly ProgressEntry[] };

/** Tests passed, minutes until it was right and minutes lost: of each difficulty, week by week. */
export function WeekPanel({ progress: { weeks, pending, leftOut }, entries }: WeekPanelProps) {
  const levels = byDifficulty(entries, weeks);
  const notes = [
    sayFew(countAssessments(entries), entries.length),
    sayRestsOn(entries),
    pending > 0 ? `${countOf(pending, 'assessment')} still being judged.` : '',
    leftOut > 0
      ? `${countOf(leftOut, 'problem')} left out: a fault of ours kept ${leftOut === 1 ? 'it' : 'them'} from being judged.`
      : '',
  ];
  return (
    <Panel>
      <PanelHeader title="By week">
        <span className={`${text.small} ${text.secondary}`}>
          One dot is one problem, the line their median
        </span>
      </PanelHeader>
      <PanelBody>
        <Pictures levels={levels} weeks={weeks} />
      </PanelBody>
      <WeekTable levels={levels} weeks={weeks} entries={entries} />
      <p className={styles.note}>
        <InfoIcon />
        <span>Medians in minutes. {notes.filter(Boolean).join(' ')}</span>
      </p>
    </Panel>
  );
}

const heads = [
  ['Tests passed', 'filled, of all tests met'],
  ['First right submission', 'minutes on the problem'],
  ['After the best draft', 'minutes, lost'],
] as const;

function Pictures({ levels, weeks }: { levels: readonly Level[]; weeks: Progress['weeks'] }) {
  // One scale in a column, so that rows can be compared.
  const scales = {
    rightAfter: scaleFor(levels.flatMap(({ all }) => all.rightAfter)),
    lost: scaleFor(levels.flatMap(({ all }) => all.lost)),
  };
  return (
    <div className={styles.pictures}>
      <span className={styles.wide} />
      {heads.map(([title, unit]) => (
        <div key={title} className={styles.wide}>
          <h3 className={text.small}>{title}</h3>
          <p className={`${text.caption} ${text.tertiary}`}>{unit}</p>
        </div>
      ))}
      {levels.map(({ difficulty, all, weeks: sums, entries }) => {
        const name = (index: number) => `${heads[index]?.[0]}, ${difficulty}: in the table below`;
        const dots = (of: 'rightAfter' | 'lost') => ({
          dots: placeDots(
            entries,
            of === 'lost' ? 'lostMinutes' : 'rightAfterMinutes',
            weeks.length,
            scales[of],
          ),
          weeks: sums.map((sum) => sum[of]),
          mostMinutes: scales[of],
          none: sayNone(all.problems),
        });
        return [
          <div key={`${difficulty} name`} className={styles.level}>
            {capitalise(difficulty)}
            <span className={`${text.caption} ${text.tertiary}`}>{all.problems}</span>
          </div>,
          <Picture key={`${difficulty} passed`} title={heads[0][0]}>
            <WeekColumns label={name(0)} weeks={sums} />
          </Picture>,
          <Picture key={`${difficulty} right`} title={heads[1][0]}>
            <DotPlot label={name(1)} {...dots('rightAfter')} />
          </Picture>,
          <Picture key={`${difficulty} lost`} title={heads[2][0]}>
            <DotPlot label={name(2)} {...dots('lost')} />
          </Picture>,
        ];
      })}
      <span className={styles.wide} />
      <Axis weeks={weeks} />
      <Axis weeks={weeks} isWide />
      <Axis weeks={weeks} isWide />
    </div>
  );
}

/** Where there is one column only, each picture bears its title. */
function Picture({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.picture}>
      <span className={styles.narrow} aria-hidden="true">
        {title}
      </span>
      {children}
    </div>
  );
}

/** The Mondays of every so many weeks. */
function Axis({ weeks, isWide = false }: { weeks: Progress['weeks']; isWide?: boolean }) {
  const step = Math.max(1, Math.ceil(weeks.length / 4));
  return (
    <div className={isWide ? `${styles.axis} ${styles.wide}` : styles.axis} aria-hidden="true">
      {weeks.map(({ startsAtMs }, index) =>
        index % step === 0 ? (
          <span key={startsAtMs} style={{ left: `${((index + 0.5) / weeks.length) * 100}%` }}>
            {formatDate(startsAtMs, serverClock.now())}
          </span>
        ) : null,
      )}
    </div>
  );
}
