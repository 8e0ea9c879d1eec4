import type { Editorial } from '@dryrun/contract';
import { useState } from 'react';
import { useLanguageName } from '../api/use-language-name.ts';
import { StaticCode } from '../editor/StaticCode.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { CopyButton } from '../ui/controls/CopyButton.tsx';
import { type Tab, TabList, TabPanel } from '../ui/controls/Tabs.tsx';
import styles from './SolutionCode.module.css';

type SolutionCodeProps = {
  slug: string;
  language: string | undefined;
  solutions: Editorial['solutions'];
};

function pickLanguage(solutions: Editorial['solutions'], wanted: string | undefined): string {
  const found = solutions.find(({ language }) => language === wanted) ?? solutions[0];
  return found?.language ?? '';
}

/** The code of the solution, behind one press more: the idea may be enough to try again. */
export function SolutionCode({ slug, language: workedIn, solutions }: SolutionCodeProps) {
  const languageName = useLanguageName();
  const [open, setOpen] = useState(false);
  const [picked, pick] = useState<string | null>(null);
  const chosen = pickLanguage(solutions, picked ?? workedIn);
  if (solutions.length === 0) return null;
  const set = `solution-${slug}`;
  const tabs: Tab<string>[] = solutions.map(({ language }) => ({
    id: language,
    label: languageName(language),
  }));
  return (
    <div className={styles.solution}>
      <Button size={28} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the code' : 'Show the code'}
      </Button>
      {open ? (
        <div className={styles.frame}>
          <div className={styles.head}>
            <TabList label="Language" set={set} tabs={tabs} active={chosen} onChange={pick} />
            <CopyButton text={solutions.find(({ language }) => language === chosen)?.code ?? ''} />
          </div>
          {solutions.map(({ language, code }) => (
            <TabPanel
              key={language}
              set={set}
              tab={language}
              active={language === chosen}
              className={styles.code}
            >
              <StaticCode code={code} language={language} />
            </TabPanel>
          ))}
        </div>
      ) : null}
    </div>
  );
}
