import type { Preset } from '@dryrun/contract';
import { asWritten, useSectionName } from '../../api/use-section-name.ts';
import text from '../../styles/text.module.css';
import { RadioRow } from '../../ui/controls/RadioRow.tsx';
import { CertaintyMark } from './Certainty.tsx';
import { PresetBar } from './PresetBar.tsx';
import styles from './PresetList.module.css';
import { sayKinds, scaleOf } from './preset-words.ts';

/** Minutes that the width of the axis stands for, whatever is on offer. */
export const axisMinutes = 150;

type PresetRowProps = { preset: Preset; chosen: boolean; onChoose: () => void };

/** One preset as a rule. */
export function PresetRow({ preset, chosen, onChoose }: PresetRowProps) {
  const { name, summary, sections } = preset;
  const nameOf = useSectionName(asWritten(preset));
  return (
    <RadioRow name="preset" checked={chosen} onChange={onChoose} className={styles.row}>
      <span>
        <span className={`${text.strong} ${styles.name}`}>{name}</span>
        <span className={`${text.caption} ${text.secondary} ${styles.summary}`}>
          {summary || sayKinds(sections.map(({ kind }) => nameOf(kind)))}
        </span>
      </span>
      <span className={styles.bar}>
        <PresetBar preset={preset} scaleMinutes={axisMinutes} />
      </span>
      <span className={styles.total}>{scaleOf(preset)}</span>
      <span className={styles.certainty}>
        <CertaintyMark preset={preset} />
      </span>
    </RadioRow>
  );
}
