import { useId } from 'react';
import text from '../../styles/text.module.css';
import { comeIntoSight } from '../page/come-into-sight.ts';
import { Kbd } from './Kbd.tsx';
import { RadioDot } from './RadioDot.tsx';
import styles from './Scale.module.css';

type ScaleProps = {
  /** What is asked, for assistive technology. */
  legend: string;
  /** What stands under each dot; `\n` where it may break. In a row, the name of each dot. */
  steps: readonly string[];
  /** From 1 on; null as long as nothing is chosen. */
  value: number | null;
  onChange: (step: number) => void;
  /**
   * `even`: large dots with their keys and words, and a gap where a neutral answer would be.
   * `row`: dots alone, at the end of a row whose head names them.
   */
  look: 'even' | 'row';
  disabled?: boolean;
  /** Ids of what is judged. */
  describedBy?: string;
  /** What the ends of a row are called where its head is far away: on a narrow page. */
  ends?: readonly [string, string];
};

/** Dots on a hairline, of which one is chosen. */
export function Scale(props: ScaleProps) {
  const { legend, steps, value, onChange, look, disabled, describedBy, ends } = props;
  const name = useId();
  return (
    <fieldset
      className={styles.scale}
      data-look={look}
      aria-describedby={describedBy}
      disabled={disabled}
    >
      <legend className={text.hidden}>{legend}</legend>
      {steps.map((label, at) => (
        <label
          key={label}
          // A digit may choose what lies below the window.
          ref={look === 'even' && value === at + 1 ? comeIntoSight : undefined}
          className={styles.step}
          data-after-gap={look === 'even' && at === steps.length / 2}
        >
          <input
            type="radio"
            name={name}
            checked={value === at + 1}
            // Said here, for a group that is drawn anew while the focus is in it loses that in Chromium.
            tabIndex={at + 1 === (value ?? 1) ? 0 : -1}
            onChange={() => onChange(at + 1)}
            aria-label={look === 'row' ? label : undefined}
          />
          <RadioDot size={look === 'row' ? 20 : 24} />
          {ends && at === 0 ? <End words={ends[0]} /> : null}
          {ends && at === steps.length - 1 ? <End words={ends[1]} /> : null}
          {look === 'even' ? (
            <>
              <span aria-hidden="true">
                <Kbd>{String(at + 1)}</Kbd>
              </span>
              <span className={styles.label}>{label}</span>
            </>
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}

const End = ({ words }: { words: string }) => (
  <span className={styles.end} aria-hidden="true">
    {words}
  </span>
);

/** Names the ends and the middle of scales in rows below it. For the eye: each dot has its own name. */
export function ScaleHead({ steps }: { steps: readonly string[] }) {
  return (
    <div className={styles.head} aria-hidden="true">
      {steps.map((label, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: Steps never move, and several have no name.
        <span key={at}>{label}</span>
      ))}
    </div>
  );
}
