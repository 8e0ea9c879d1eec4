import type { ScenarioGiven, WorkSimulationAnswer } from '@dryrun/contract';
import { useEffect, useRef } from 'react';
import text from '../../styles/text.module.css';
import { Button } from '../../ui/controls/Button.tsx';
import { ignoreInterruption } from '../../workspace/connection/ignore-interruption.ts';
import type { BodyProps } from '../section-page.ts';
import { useTimeInView } from '../use-time-in-view.ts';
import { Material } from './Material.tsx';
import { Responses } from './Responses.tsx';
import { answersItem, countGiven, givenFor, openPlace, withGiven } from './scenarios-so-far.ts';
import styles from './WorkSimulationBody.module.css';

/** One scenario after the other: what has arrived at the left, what could be done at the right. */
export function WorkSimulationBody({ view, answers, closed }: BodyProps<'work-simulation'>) {
  const list = answers.value<WorkSimulationAnswer>(answersItem) ?? [];
  const place = openPlace(list);
  const scenario = view.scenarios[place];
  const body = useRef<HTMLDivElement>(null);
  const secondsInView = useTimeInView(String(place), list[place]?.seconds);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each scenario that is shown.
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    body.current?.scrollTo({ top: 0 });
  }, [place]);

  if (!scenario) {
    return (
      <div ref={body} tabIndex={-1} className={styles.over}>
        <h2>Every scenario is closed</h2>
        <p className={text.secondary}>
          What you gave is final. Finish the section above, or at the bell it ends by itself.
        </p>
      </div>
    );
  }
  const given = givenFor(scenario, list);
  const count = countGiven(scenario, given);
  const number = place + 1;

  function write(next: ScenarioGiven, isClosed: boolean) {
    if (!scenario || closed) return;
    const how = { closed: isClosed, seconds: secondsInView() };
    answers.write(answersItem, withGiven(list, scenario, next, how));
  }
  function close() {
    write(given, true);
    // It is final at once, so it is sent at once.
    answers.flush().catch(ignoreInterruption);
  }

  return (
    <div ref={body} tabIndex={-1} className={styles.panes}>
      <Material key={`material ${number}`} scenario={scenario} />
      <section className={styles.responses} aria-label="Responses">
        <Responses
          key={number}
          scenario={scenario}
          given={given}
          onGive={(next) => write(next, false)}
          body={body}
          closed={closed}
        />
        <div className={styles.foot}>
          <span className={styles.hint}>
            {closed ? null : 'A scenario that is closed stays closed.'}
          </span>
          <Button
            kind="primary"
            disabled={closed || count.given < count.total}
            className={styles.close}
            onClick={close}
          >
            Close scenario {number}
          </Button>
        </div>
      </section>
    </div>
  );
}
