import type { Preset } from '@dryrun/contract';
import styles from './Certainty.module.css';
import { sayCertainty } from './preset-words.ts';

/** How sure one can be of where a shape comes from: a word with a line. */
export function CertaintyMark({ preset }: { preset: Pick<Preset, 'provenance' | 'customisable'> }) {
  return <Certainty line={lineOf(preset.provenance?.certainty)}>{sayCertainty(preset)}</Certainty>;
}

type Line = 'solid' | 'dashed' | 'dotted';

function lineOf(certainty: string | undefined): Line {
  return certainty === 'published' ? 'solid' : certainty === 'reported' ? 'dashed' : 'dotted';
}

function Certainty({ line, children }: { line: Line; children: string }) {
  return (
    <span className={styles.mark} data-line={line}>
      {children}
    </span>
  );
}

/** What the lines mean. */
export function CertaintyKey() {
  return (
    <ul className={styles.key}>
      <li>
        <Certainty line="solid">published</Certainty> on an employer’s own pages
      </li>
      <li>
        <Certainty line="dashed">reported</Certainty> by several candidates in 2026
      </li>
      <li>
        <Certainty line="dotted">older reports</Certainty> or varied by us
      </li>
    </ul>
  );
}
