import { type QuestionKind, questionKinds } from '@dryrun/contract';
import { kindList, nameKind } from '../../questions/question-words.ts';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import type { SettingsProps } from '../section-page.ts';
import styles from './QuestionsSettings.module.css';

const counts = ['0', '1', '2', '3', '4'] as const;

/** How many questions of which kind; one there is at least. */
export function QuestionsSettings({ settings, onChange }: SettingsProps<'questions'>) {
  const { draw } = settings;
  const asked = Object.keys(draw);
  const change = (kind: QuestionKind, count: number) => {
    const { [kind]: _before, ...others } = draw;
    onChange({ draw: count === 0 ? others : { ...draw, [kind]: count } });
  };
  return (
    <ul className={styles.kinds}>
      {kindList.map(([kind]) => (
        <li key={kind}>
          <span aria-hidden="true">{questionKinds[kind]}</span>
          <SelectMenu
            label={`How many ${nameKind(kind)} questions`}
            look="box"
            value={String(draw[kind] ?? 0)}
            options={counts
              // The last kind that is asked stays.
              .filter((count) => count !== '0' || asked.length > 1 || asked[0] !== kind)
              .map((count) => ({ value: count as string, label: count === '0' ? 'none' : count }))}
            onChange={(count) => change(kind, Number(count))}
          />
        </li>
      ))}
    </ul>
  );
}
