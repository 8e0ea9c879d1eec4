import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import styles from './Checkbox.module.css';

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> & {
  children: ReactNode;
};

export function Checkbox({ children, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={styles.checkbox}>
      <input {...rest} type="checkbox" id={id} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
