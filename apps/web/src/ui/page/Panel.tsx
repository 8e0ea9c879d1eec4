import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Panel.module.css';

/** A hairline box. Holds `PanelHeader`, `PanelBody`, `PanelFooter`, tables and lists. */
export function Panel({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={join(styles.panel, className)} />;
}

/** Title left, whatever else right. `level` is the heading's. */
export function PanelHeader({
  title,
  level = 2,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.header}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}

export function PanelBody({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={join(styles.body, className)} />;
}

export function PanelFooter({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} className={join(styles.footer, className)} />;
}

/** A heading above a panel, with a link or a remark at the right end of its line. */
export function SectionHeader({
  title,
  level = 2,
  id,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3;
  /** For the `aria-labelledby` of the section. */
  id?: string;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.section}>
      <Heading id={id}>{title}</Heading>
      {children}
    </div>
  );
}

function join(own: string | undefined, given: string | undefined) {
  return given ? `${own} ${given}` : own;
}
