import type { ScenarioGiven } from '@dryrun/contract';
import { useRef, useState } from 'react';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { Scale, ScaleHead } from '../../ui/controls/Scale.tsx';
import { useAnswerKeys } from '../use-answer-keys.ts';
import { Question } from './Question.tsx';
import styles from './RateResponses.module.css';
import type { ResponsesProps } from './responses-props.ts';
import { firstUnrated } from './scenarios-so-far.ts';

const steps = ['1, not effective', '2', '3, partly', '4', '5, very effective'] as const;

type Rated = Extract<ScenarioGiven, { kind: 'rate' }>;

/** One row each with five dots. A digit rates the row that the focus is in, or the first without a rating. */
export function RateResponses(props: ResponsesProps<Rated>) {
  const { scenario, given, onGive, body, closed } = props;
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  const open = focused ?? firstUnrated(given);

  function rate(at: number, rating: number) {
    if (closed) return;
    onGive({ kind: 'rate', ratings: given.ratings.map((old, row) => (row === at ? rating : old)) });
  }
  useAnswerKeys(body, {
    onDigit(digit) {
      if (open === null || digit > steps.length) return;
      rate(open, digit);
      const next = given.ratings.findIndex((rating, at) => rating === null && at !== open);
      // Where every row is rated the focus stays, on what was given.
      const [row, step] = next < 0 ? [open, digit - 1] : [next, 0];
      rows.current?.children[row]?.querySelectorAll('input')[step]?.focus();
    },
  });

  return (
    <>
      <div className={styles.head}>
        <Question words={scenario.question} more="Two may get the same answer." />
        <ScaleHead steps={['Not effective', '', 'Partly', '', 'Very']} />
      </div>
      <ol ref={rows}>
        {scenario.responses.map((response, at) => (
          <li
            key={response}
            className={styles.row}
            data-open={at === open}
            onFocus={() => setFocused(at)}
            onBlur={() => setFocused(null)}
          >
            <span className={styles.number}>{at + 1}</span>
            <span id={`response-${at}`}>{response}</span>
            <div className={styles.scale}>
              <Scale
                legend={`Response ${at + 1}`}
                describedBy={`response-${at}`}
                look="row"
                steps={steps}
                ends={['Not', 'Very']}
                value={given.ratings[at] ?? null}
                onChange={(rating) => rate(at, rating)}
                disabled={closed}
              />
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        {open === null ? 'Every response is rated. ' : `Response ${open + 1} is open. `}
        <Kbd>1</Kbd> to <Kbd>5</Kbd> rate, <Kbd>Tab</Kbd> moves.
      </p>
    </>
  );
}
