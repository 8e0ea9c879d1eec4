import { useLanguageName } from '../../api/use-language-name.ts';
import type { DeskProblem } from '../desk.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { sayStanding } from '../runs/standing.ts';
import styles from './Dock.module.css';
import { useStanding } from './use-standing.ts';

type StandingOfRunProps = { problem: DeskProblem; run: ShownRun };

/** Says of results that they are of another text than the editor has: from the first key on, so quietly. */
export function StandingOfRun({ problem, run }: StandingOfRunProps) {
  const languageName = useLanguageName();
  const words = sayStanding(run, useStanding(problem, run), languageName);
  return words === null ? null : <span className={styles.standing}>{words}</span>;
}
