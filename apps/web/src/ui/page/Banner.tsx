import type { ReactNode } from 'react';
import { ClockIcon, InfoIcon, LockIcon, OfflineIcon, WarningIcon } from '../icons/icons.tsx';
import styles from './Banner.module.css';

type BannerProps = {
  kind: 'neutral' | 'info' | 'warning' | 'error';
  icon?: 'info' | 'clock' | 'lock' | 'offline' | 'warning' | typeof InfoIcon;
  /** What happened, in bold: "No connection since 19:56:12." */
  fact: ReactNode;
  /** What follows from it: "The clock keeps running." */
  children?: ReactNode;
  /** At most one: a `<Button size={28}>`. Text may stand before it. */
  action?: ReactNode;
  /** Across the whole width, without rounded corners. */
  flush?: boolean;
};

const icons = {
  info: InfoIcon,
  clock: ClockIcon,
  lock: LockIcon,
  offline: OfflineIcon,
  warning: WarningIcon,
};

/** Stays until its cause is gone. */
export function Banner({
  kind,
  icon = 'info',
  fact,
  children,
  action,
  flush = false,
}: BannerProps) {
  const Icon = typeof icon === 'string' ? icons[icon] : icon;
  return (
    <div
      className={styles.banner}
      data-kind={kind}
      data-flush={flush}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <Icon />
      <span className={styles.text}>
        <b>{fact}</b> {children}
      </span>
      {action}
    </div>
  );
}
