import type { Preset } from '@dryrun/contract';
import { useId } from 'react';
import { Link } from 'react-router';
import text from '../../styles/text.module.css';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { Panel, SectionHeader } from '../../ui/Panel.tsx';
import { FreeTimeBar, TimeAxis, TimeBar } from '../../ui/TimeBar.tsx';
import { formatMinutes, formatScale } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import styles from './PresetTable.module.css';

const tickMinutes = 30;
const dayMinutes = 24 * 60;
/** What the contract allows for coding and approach together. */
const customRange = '5–240';

/** Every preset with its sections drawn to one scale. */
export function PresetTable({
  presets,
  isRunning,
}: {
  presets: readonly Preset[];
  isRunning: boolean;
}) {
  const headingId = useId();
  // Days never stand on an axis of minutes: their bar is as long as there is room, and says so.
  const minutes = presets.map(({ sections }) => sumMinutes(sections));
  const longest = Math.max(tickMinutes, ...minutes.filter((sum) => sum <= dayMinutes));
  const scaleMinutes = Math.ceil(longest / tickMinutes) * tickMinutes;
  const ticks = Array.from(
    { length: scaleMinutes / tickMinutes + 1 },
    (_, index) => index * tickMinutes,
  );
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Start an assessment" id={headingId}>
        {isRunning ? (
          <span className={`${text.small} ${text.tertiary}`}>
            One at a time. Set the next one up now and start it after this one.
          </span>
        ) : null}
      </SectionHeader>
      <Panel>
        <div className={styles.head} aria-hidden="true">
          <span>Preset</span>
          <TimeAxis
            marks={ticks.map((minutes) => ({
              at: minutes / scaleMinutes,
              label: minutes === scaleMinutes ? `${minutes} min` : String(minutes),
            }))}
          />
          <span className={styles.total}>Total</span>
        </div>
        <ul>
          {presets.map((preset, index) => (
            <li key={preset.id}>
              <Link
                className={styles.row}
                data-last={index === presets.length - 1}
                to={`/assessments/new/${preset.id}`}
              >
                <div>
                  <div className={text.strong}>{preset.name}</div>
                  <div className={`${text.caption} ${text.secondary}`}>{preset.summary}</div>
                </div>
                <div className={styles.bar}>
                  {preset.customisable ? (
                    <FreeTimeBar label="you decide" />
                  ) : (
                    <TimeBar
                      sections={preset.sections.map((section) =>
                        section.minutes > dayMinutes
                          ? {
                              ...section,
                              label: `${formatMinutes(section.minutes)}, not on this scale`,
                            }
                          : section,
                      )}
                      scaleMinutes={Math.max(scaleMinutes, sumMinutes(preset.sections))}
                    />
                  )}
                </div>
                <span className={preset.customisable ? styles.range : styles.total}>
                  {preset.customisable ? customRange : formatScale(sumMinutes(preset.sections))}
                  {sumMinutes(preset.sections) > dayMinutes ? null : (
                    <span className={text.hidden}> minutes</span>
                  )}
                </span>
                <ChevronRightIcon className={styles.go} />
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
