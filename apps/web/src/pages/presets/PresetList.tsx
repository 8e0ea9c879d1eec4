import type { Preset } from '@dryrun/contract';
import { useId } from 'react';
import { Panel } from '../../ui/page/Panel.tsx';
import { TimeAxis } from '../../ui/time/TimeBar.tsx';
import styles from './PresetList.module.css';
import { axisMinutes, PresetRow } from './PresetRow.tsx';
import { groupNames, groupPresets } from './preset-words.ts';

const tickMinutes = 30;
const marks = Array.from({ length: axisMinutes / tickMinutes + 1 }, (_, index) => {
  const minutes = index * tickMinutes;
  const label = minutes === axisMinutes ? `${minutes} min` : String(minutes);
  return { at: minutes / axisMinutes, label, optional: minutes === axisMinutes - tickMinutes };
});

type PresetListProps = {
  presets: readonly Preset[];
  chosen: Preset;
  onChoose: (preset: Preset) => void;
};

/** Every preset as a rule on one axis, one of them chosen. */
export function PresetList({ presets, chosen, onChoose }: PresetListProps) {
  const headingId = useId();
  return (
    <Panel role="radiogroup" aria-label="Presets">
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>Preset</span>
        <TimeAxis marks={marks} />
        <span className={styles.total}>Total</span>
        <span>Its shape is</span>
      </div>
      {groupPresets(presets).map(({ group, presets: of }) => (
        <section key={group} className={styles.group} aria-labelledby={`${headingId}-${group}`}>
          <h2 id={`${headingId}-${group}`}>{groupNames[group]}</h2>
          <ul>
            {of.map((preset) => (
              <li key={preset.id}>
                <PresetRow
                  preset={preset}
                  chosen={preset.id === chosen.id}
                  onChoose={() => onChoose(preset)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
