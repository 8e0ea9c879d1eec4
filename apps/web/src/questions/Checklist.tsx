import type { QuestionPoint } from '@dryrun/contract';
import { type ReactNode, useState } from 'react';
import text from '../styles/text.module.css';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { Checkbox } from '../ui/controls/Checkbox.tsx';
import { Panel, PanelFooter, PanelHeader } from '../ui/page/Panel.tsx';
import styles from './AnswerReview.module.css';

type ChecklistProps = {
  name: string;
  points: readonly QuestionPoint[];
  onGrade: (ticked: string[]) => Promise<unknown>;
  action: ReactNode;
  level: 2 | 3;
};

/** The points of an answer, ticked by whoever wrote it. Saved on each change. */
export function Checklist({ name, points, onGrade, action, level }: ChecklistProps) {
  const [ticked, setTicked] = useState(() =>
    points.filter((point) => point.ticked).map(({ point }) => point),
  );
  const [failed, setFailed] = useState(false);
  const tick = (point: string, isTicked: boolean) => {
    const others = ticked.filter((one) => one !== point);
    const next = isTicked ? [...others, point] : others;
    setTicked(next);
    onGrade(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <Panel>
      <fieldset className={styles.grades} aria-label={`${name}, grade yourself`}>
        <PanelHeader title="Grade yourself" level={level}>
          <PassRate passed={ticked.length} total={points.length} />
        </PanelHeader>
        <ul className={styles.points} data-many={points.length > 6}>
          {points.map(({ point, name: pointName, says }) => (
            <li key={point}>
              <Checkbox
                checked={ticked.includes(point)}
                onChange={(event) => tick(point, event.currentTarget.checked)}
              >
                <span className={text.medium}>{pointName}</span>
                <span className={styles.says}>{says}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
        <PanelFooter>
          <span role="status">
            {failed
              ? 'This could not be saved. Tick once more.'
              : 'Ticks are proposals from your text. Grade yourself.'}
          </span>
          {action}
        </PanelFooter>
      </fieldset>
    </Panel>
  );
}
