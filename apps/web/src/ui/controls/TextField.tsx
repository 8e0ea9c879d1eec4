import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { sayFull } from './say-full.ts';
import styles from './TextField.module.css';

type FieldProps = {
  label: string;
  /** The label is spoken only, where the place says what the field is for. */
  labelHidden?: boolean;
  /** Says what is wrong and how to mend it. */
  error?: ReactNode;
  hint?: ReactNode;
  /** Set in the code font. */
  code?: boolean;
};

type TextFieldProps = FieldProps &
  Omit<ComponentPropsWithRef<'input'>, 'id'> & {
    /** Inside the field, at its start. */
    icon?: ReactNode;
  };

export function TextField({
  label,
  labelHidden = false,
  error = null,
  hint,
  code = false,
  icon,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <div className={styles.box} data-icon={icon !== undefined}>
        {icon}
        <input
          type="text"
          {...rest}
          id={id}
          className={styles.input}
          data-code={code}
          aria-invalid={error !== null}
          aria-describedby={note ? noteId : undefined}
        />
      </div>
      {note ? (
        <p id={noteId} className={styles.note} data-error={error !== null}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

type TextAreaProps = FieldProps &
  Omit<ComponentPropsWithRef<'textarea'>, 'id'> & {
    /** Under the text, inside the border: counts at the left, what else at the right. */
    footer?: ReactNode;
  };

export function TextArea({
  label,
  labelHidden = false,
  error = null,
  hint,
  code = false,
  footer,
  className,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const full = sayFull(rest.value, rest.maxLength);
  const note = error ?? full ?? hint;
  return (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <div className={styles.area} data-invalid={error !== null}>
        <textarea
          {...rest}
          id={id}
          data-code={code}
          aria-invalid={error !== null}
          aria-describedby={note ? noteId : rest['aria-describedby']}
        />
        {footer ? <div className={styles.footer}>{footer}</div> : null}
      </div>
      {note ? (
        <p
          id={noteId}
          className={styles.note}
          data-error={error !== null || full !== null}
          role={full === null ? undefined : 'status'}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
}
