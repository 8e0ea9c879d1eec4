import type { WorkStyleAnswer } from '@dryrun/contract';
import { useEffect, useId, useRef, useState } from 'react';
import { useServerNow } from '../../api/use-server-now.ts';
import text from '../../styles/text.module.css';
import { Button } from '../../ui/controls/Button.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { ignoreInterruption } from '../../workspace/connection/ignore-interruption.ts';
import type { BodyProps } from '../section-page.ts';
import { useAnswerKeys } from '../use-answer-keys.ts';
import { useTimeInView } from '../use-time-in-view.ts';
import { answersItem, dueItem, sayPace, stepsOf, withAnswer } from './answers-so-far.ts';
import { ItemProgress } from './ItemProgress.tsx';
import { ItemStage } from './ItemStage.tsx';
import styles from './WorkStyleBody.module.css';

const lastMinuteMs = 60_000;

/** One item a screen. What was answered is final: there is no way back. */
export function WorkStyleBody({ section, view, answers, closed }: BodyProps<'work-style'>) {
  const given = answers.value<WorkStyleAnswer>(answersItem) ?? [];
  const item = dueItem(view.items, given);
  const [chosen, setChosen] = useState<{ item: string; step: number } | null>(null);
  const step = item && chosen?.item === item.item ? chosen.step : null;
  const body = useRef<HTMLFormElement>(null);
  const remainingMs = section.deadlineMs - useServerNow();
  const question = useId();
  const total = view.items.length;
  const number = given.length;
  const secondsInView = useTimeInView(String(number));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each item that is shown.
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    body.current?.parentElement?.scrollTo({ top: 0 });
  }, [number]);

  function choose(digit: number) {
    if (item && !closed && digit <= stepsOf(item)) setChosen({ item: item.item, step: digit });
  }
  function goOn() {
    if (!item || step === null || closed) return;
    answers.write(answersItem, withAnswer(given, item, step, secondsInView()));
    // An answer is final at once, so it is sent at once.
    answers.flush().catch(ignoreInterruption);
  }
  useAnswerKeys(body, { onDigit: choose, onEnter: goOn });

  return (
    <div className={styles.scroll}>
      <form
        ref={body}
        tabIndex={-1}
        className={styles.body}
        aria-labelledby={question}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <div className={styles.head}>
          <h2>
            {item ? `Item ${number + 1}` : 'Every item is answered'}
            {item ? <span className={styles.of}> of {total}</span> : null}
          </h2>
          {item && !closed && remainingMs >= lastMinuteMs ? (
            <span className={styles.pace}>{sayPace(total - number, remainingMs)}</span>
          ) : null}
        </div>
        <ItemProgress answered={number} total={total} />
        {item ? (
          <>
            <p id={question} className={styles.question}>
              <span className={text.hidden}>
                Item {number + 1} of {total}.{' '}
              </span>
              {item.kind === 'choice'
                ? 'Which of the two is more like you?'
                : 'How far do you agree?'}
            </p>
            <ItemStage item={item} step={step} onChoose={choose} closed={closed} />
            <div className={styles.foot}>
              <span className={styles.hint}>
                {closed ? null : remainingMs < lastMinuteMs ? (
                  `At the bell the answered items count: now ${number} of ${total}.`
                ) : (
                  <>
                    <Kbd>1</Kbd> to <Kbd>{String(stepsOf(item))}</Kbd> choose, <Kbd>Enter</Kbd> goes
                    on. After that the answer is final.
                  </>
                )}
              </span>
              <Button
                type="submit"
                kind="primary"
                size={40}
                className={styles.next}
                disabled={step === null || closed}
              >
                {number + 1 === total ? 'Last answer' : 'Next item'} <Kbd>↵</Kbd>
              </Button>
            </div>
          </>
        ) : (
          <p id={question} className={styles.question}>
            All {total} answers are given, and final. Finish the section above, or at the bell it
            ends by itself.
          </p>
        )}
      </form>
    </div>
  );
}
