import { lazy, Suspense, useEffect, useState } from 'react';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DefaultsSection } from './DefaultsSection.tsx';
import { EditorSection } from './EditorSection.tsx';
import { SavingWord } from './SavingWord.tsx';
import styles from './SettingsPage.module.css';

/** Below what is seen first. */
const OwnDataSection = lazy(async () => ({
  default: (await import('./OwnDataSection.tsx')).OwnDataSection,
}));

const sections = [
  { id: 'appearance', name: 'Appearance' },
  { id: 'editor', name: 'Editor' },
  { id: 'defaults', name: 'Defaults' },
  { id: 'your-data', name: 'Your data' },
];

/** `/settings`: what is chosen is saved at once, here and on the server. */
export function SettingsPage() {
  const current = useSectionInSight();
  return (
    <PageContainer title="Settings">
      <div className={styles.head}>
        <PageHeader title="Settings" meta={['Kept on the server, for you alone']} />
        <SavingWord />
      </div>
      <div className={styles.columns}>
        <nav className={styles.nav} aria-label="Settings">
          {sections.map(({ id, name }) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <div className={styles.sections}>
          <AppearanceSection />
          <EditorSection />
          <DefaultsSection />
          <Suspense fallback={<Skeleton height={460} />}>
            <OwnDataSection />
          </Suspense>
        </div>
      </div>
    </PageContainer>
  );
}

/** The last section whose head has come into the upper third of the window. */
function useSectionInSight(): string {
  const [current, setCurrent] = useState('appearance');
  useEffect(() => {
    const look = () => {
      const line = window.innerHeight / 3;
      const isAtEnd =
        window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const passed = sections.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? line) < line,
      );
      const found = isAtEnd && window.scrollY > 0 ? sections.at(-1) : passed.at(-1);
      setCurrent(found?.id ?? 'appearance');
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  return current;
}
