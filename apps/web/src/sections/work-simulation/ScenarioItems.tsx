import type { WorkSimulationAnswer } from '@dryrun/contract';
import { LockIcon } from '../../ui/icons/icons.tsx';
import type { BodyProps } from '../section-page.ts';
import styles from './ScenarioItems.module.css';
import { answersItem, countGiven, givenFor, openPlace } from './scenarios-so-far.ts';

/** In the bar: how many scenarios are closed, and the one that is open. There is no way back. */
export function ScenarioItems({ view, answers }: BodyProps<'work-simulation'>) {
  const list = answers.value<WorkSimulationAnswer>(answersItem) ?? [];
  const place = openPlace(list);
  const scenario = view.scenarios[place];
  const count = scenario && countGiven(scenario, givenFor(scenario, list));
  return (
    <ul className={styles.items} aria-label="Scenarios">
      {place > 0 ? (
        <li>
          <LockIcon size={14} />
          <span>
            {place} <span className={styles.quiet}>of {view.scenarios.length}, closed</span>
          </span>
        </li>
      ) : null}
      {scenario && count ? (
        <li aria-current="step">
          <span className={styles.title}>
            <span className={styles.quiet}>{place + 1}</span> {scenario.title}
          </span>
          {scenario.asks === 'rate' ? (
            <span className={styles.quiet}>
              {count.given} of {count.total}
            </span>
          ) : null}
        </li>
      ) : null}
    </ul>
  );
}
