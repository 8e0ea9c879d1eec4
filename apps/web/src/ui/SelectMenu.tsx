import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { ChevronDownIcon, TickIcon } from './icons/icons.tsx';
import styles from './SelectMenu.module.css';

type SelectMenuProps<Value extends string> = {
  /** Names the choice. Shown before the value in a field, spoken only when `quiet`. */
  label: string;
  options: readonly { value: Value; label: string; description?: ReactNode; disabled?: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
  /** `field` has a border; `quiet` stands in a bar. */
  look?: 'field' | 'quiet';
};

/** One of many, in a menu: "Topic Any". */
export function SelectMenu<Value extends string>({
  label,
  options,
  value,
  onChange,
  look = 'field',
}: SelectMenuProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      position="bottom-start"
      offset={4}
      // Inside the landmark, where assistive technology looks for the page's content.
      portalProps={{ target: '#main' }}
      // It would stand among the choices without being one.
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      checkIcon={<TickIcon />}
      classNames={{
        dropdown: styles.dropdown,
        item: styles.item,
        itemLabel: styles.itemLabel,
        itemIndicator: styles.tick,
      }}
    >
      <Menu.Target>
        <button type="button" className={styles.target} data-look={look}>
          <span className={styles.label}>{label} </span>
          <span className={styles.value}>{chosen?.label}</span>
          <ChevronDownIcon size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          // By itself, a plain item has the role of a command.
          <Menu.RadioItem
            key={option.value}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            closeMenuOnClick
            onChange={() => onChange(option.value)}
          >
            {option.label}
            {option.description ? (
              <span className={styles.description}>{option.description}</span>
            ) : null}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
