import { useLocation } from 'react-router';
import { ButtonLink } from '../ui/controls/Button.tsx';
import { Icon } from '../ui/icons/Icon.tsx';
import styles from './SettingsLink.module.css';

/** A wheel beside the theme. */
export function SettingsLink() {
  const isHere = useLocation().pathname === '/settings';
  return (
    <ButtonLink
      kind="quiet"
      className={styles.link}
      to="/settings"
      aria-label="Settings"
      title="Settings"
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon>
        <circle cx="8" cy="8" r="2" />
        <path d="M8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.6 3.6L5 5M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4" />
      </Icon>
    </ButtonLink>
  );
}
