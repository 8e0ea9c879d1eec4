import type { Preset } from '@dryrun/contract';
import { useId } from 'react';
import { Link } from 'react-router';
import text from '../../styles/text.module.css';
import { TextLink } from '../../ui/controls/Button.tsx';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import { TimeAxis } from '../../ui/time/TimeBar.tsx';
import { formatScale } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import { PresetBar } from '../presets/PresetBar.tsx';
import { groupPresets } from '../presets/preset-words.ts';
import styles from './PresetTable.module.css';

const scaleMinutes = 150;
const marks = [0, 30, 60, 90, 120, scaleMinutes].map((minutes) => ({
  at: minutes / scaleMinutes,
  label: minutes === scaleMinutes ? `${minutes} min` : String(minutes),
}));

/** Every preset with its sections drawn to one scale; where their shapes come from is a page away. */
export function PresetTable({
  presets,
  isRunning,
}: {
  presets: readonly Preset[];
  isRunning: boolean;
}) {
  const headingId = useId();
  // In the order of the page that compares them: one's own first.
  const shown = groupPresets(presets).flatMap((group) => group.presets);
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Start an assessment" id={headingId}>
        {isRunning ? (
          <span className={`${text.small} ${text.tertiary}`}>
            One at a time. Set the next one up now and start it after this one.
          </span>
        ) : (
          <TextLink to="/assessments/new" className={text.small}>
            Compare them
          </TextLink>
        )}
      </SectionHeader>
      <Panel>
        <div className={styles.head} aria-hidden="true">
          <span>Preset</span>
          <TimeAxis marks={marks} />
          <span className={styles.total}>Total</span>
        </div>
        <ul>
          {shown.map((preset, index) => (
            <li key={preset.id}>
              <PresetLink preset={preset} isLast={index === shown.length - 1} />
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}

function PresetLink({ preset, isLast }: { preset: Preset; isLast: boolean }) {
  const { id, name, sections, customisable } = preset;
  return (
    <Link className={styles.row} data-last={isLast} to={`/assessments/new/${id}`}>
      <span className={text.strong}>{name}</span>
      <span className={styles.bar}>
        <PresetBar preset={preset} scaleMinutes={scaleMinutes} />
      </span>
      <span className={customisable ? styles.range : styles.total}>
        {customisable ? '20–180' : formatScale(sumMinutes(sections)).replace(/ d$/, ' days')}
        {sumMinutes(sections) < 1440 ? <span className={text.hidden}> minutes</span> : null}
      </span>
      <ChevronRightIcon className={styles.go} />
    </Link>
  );
}
