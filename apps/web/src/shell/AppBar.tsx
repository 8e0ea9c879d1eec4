import { NavLink } from 'react-router';
import styles from './AppBar.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Wordmark } from './Wordmark.tsx';

const places = [
  { to: '/', name: 'Home' },
  { to: '/problems', name: 'Problems' },
  { to: '/assessments', name: 'Assessments' },
  { to: '/submissions', name: 'Submissions' },
];

export function AppBar() {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Wordmark />
        <nav className={styles.nav} aria-label="Main">
          {places.map(({ to, name }) => (
            <NavLink key={to} to={to} end={to === '/'}>
              {name}
            </NavLink>
          ))}
        </nav>
        <div className={styles.end}>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
