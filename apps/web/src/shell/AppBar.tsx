import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import text from '../styles/text.module.css';
import styles from './AppBar.module.css';
import { type PageName, prefetchPage } from './page-loaders.ts';
import { SettingsLink } from './SettingsLink.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Wordmark } from './Wordmark.tsx';

/** No page waits for it. */
const RunningLink = lazy(async () => ({
  default: (await import('./RunningLink.tsx')).RunningLink,
}));

const places: { to: string; page: PageName; name: string }[] = [
  { to: '/', page: 'home', name: 'Home' },
  { to: '/problems', page: 'problems', name: 'Problems' },
  { to: '/assessments', page: 'assessments', name: 'Assessments' },
  { to: '/submissions', page: 'submissions', name: 'Submissions' },
  { to: '/progress', page: 'progress', name: 'Progress' },
];

export function AppBar() {
  // Home and the set-up tell of it themselves, at greater length.
  const { pathname } = useLocation();
  // Written questions belong to the problems, from where they are reached.
  const place = `${pathname}/`.replace(/^\/questions\b/, '/problems');
  return (
    <header className={styles.bar} data-print="hide">
      <div className={styles.inner}>
        <Wordmark />
        <nav className={styles.nav} aria-label="Main">
          {places.map(({ to, page, name }) => (
            <Link
              key={to}
              to={to}
              aria-current={place.startsWith(to === '/' ? '//' : `${to}/`) ? 'page' : undefined}
              onPointerEnter={() => prefetchPage(page)}
              onFocus={() => prefetchPage(page)}
            >
              <span className={text.steady} data-words={name}>
                {name}
              </span>
            </Link>
          ))}
        </nav>
        <div className={styles.end}>
          {/^\/(?:$|assessments\/new\/)/.test(pathname) ? null : (
            <Suspense>
              <RunningLink />
            </Suspense>
          )}
          <ThemeSwitch />
          <SettingsLink />
        </div>
      </div>
    </header>
  );
}
