import { Legend } from '../../ui/facts/Legend.tsx';
import styles from './Certainty.module.css';
import { type Sourced, sayCertainty } from './preset-words.ts';

/** How sure one can be of where a shape comes from: a word with a line. */
export function CertaintyMark({ preset }: { preset: Sourced }) {
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

const mark = (line: Line, words: string) => (
  <Certainty key={line} line={line}>
    {words}
  </Certainty>
);

/** What the lines mean. */
export function CertaintyKey() {
  return (
    <div className={styles.key}>
      <Legend
        marks={[
          [mark('solid', 'published'), 'on an employer’s own pages'],
          [mark('dashed', 'reported'), 'by several candidates in 2026'],
          [mark('dotted', 'older reports'), 'or varied by us'],
        ]}
      />
    </div>
  );
}
