import type { ComponentPropsWithRef, ReactNode, Ref } from 'react';
import { Link, type LinkProps } from 'react-router';
import styles from './Button.module.css';

type Look = {
  /** `primary` once a view; `quiet` has no border. */
  kind?: 'primary' | 'default' | 'quiet';
  /** 28, 32 or 40 px high. 40 is for the action that starts or resumes. */
  size?: 28 | 32 | 40;
};

type ButtonProps = Look & Omit<ComponentPropsWithRef<'button'>, 'kind'>;

/** An icon, a word, a `<Kbd>`: whatever it holds is set 8 px apart. */
export function Button({ kind = 'default', size = 32, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={join(styles.button, className)}
      data-kind={kind}
      data-size={size}
    />
  );
}

/** A link that looks like a button: it goes somewhere, so it opens in a new tab as links do. */
export function ButtonLink({ kind = 'default', size = 32, className, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={join(styles.button, className)} data-kind={kind} data-size={size} />
  );
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'aria-label' | 'size'> & {
  /** Its name for assistive technology, and its tooltip. */
  label: string;
  size?: 28 | 32;
  children: ReactNode;
};

/** Quiet and square, with nothing but an icon. */
export function IconButton({ label, className, kind = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      kind={kind}
      className={join(styles.icon, className)}
      aria-label={label}
      title={label}
    />
  );
}

/** An action inside a sentence. */
export function LinkButton({ className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...rest} className={join(styles.link, className)} />;
}

/** A link inside a sentence or beside a heading. */
export function TextLink({ className, ...rest }: LinkProps & { ref?: Ref<HTMLAnchorElement> }) {
  return <Link {...rest} className={join(styles.link, className)} />;
}

function join(own: string | undefined, given: string | undefined) {
  return given ? `${own} ${given}` : own;
}
