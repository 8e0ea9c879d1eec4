import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { ChevronDownIcon, TickIcon } from '../icons/icons.tsx';
import styles from './SelectMenu.module.css';

type Option<Value extends string> = {
  value: Value;
  label: string;
  description?: ReactNode;
  disabled?: boolean;
};

type Choice<Value extends string> = {
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

type MenuButton = {
  /** Names the choice. Shown before the value in a `field`, spoken only elsewhere. */
  label: string;
  /** `field` has a border; `box` has one where a heading says the label; `quiet` stands in a bar. */
  look?: 'field' | 'box' | 'quiet';
};

/**
 * One of many, in a menu: "Topic Any".
 *
 * @param props.more a `MenuCommand` below the choices
 */
export function SelectMenu<Value extends string>({
  label,
  look = 'field',
  more,
  ...choice
}: MenuButton & Choice<Value> & { more?: ReactNode }) {
  const chosen = choice.options.find((option) => option.value === choice.value);
  return (
    <ChoiceMenu label={label} look={look} shown={chosen?.label}>
      <Choices {...choice} />
      {more}
    </ChoiceMenu>
  );
}

/** A menu of `MenuGroup`s, where there is no room for a menu each. */
export function ChoiceMenu({
  label,
  look = 'field',
  shown,
  children,
}: MenuButton & { shown: string | undefined; children: ReactNode }) {
  return (
    <Menu
      position="bottom-start"
      offset={4}
      // What scrolls below a bar would cut off what begins in the bar.
      floatingStrategy={look === 'quiet' ? 'fixed' : 'absolute'}
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
        label: styles.heading,
      }}
    >
      <Menu.Target>
        <button type="button" className={styles.target} data-look={look}>
          <span className={styles.label}>{label} </span>
          <span className={styles.value}>{shown}</span>
          <ChevronDownIcon size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

/** One choice of several in a `ChoiceMenu`. */
export function MenuGroup<Value extends string>({
  heading,
  ...choice
}: Choice<Value> & { heading: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu has no room for a fieldset.
    <div role="group" aria-label={heading} className={styles.group}>
      <Menu.Label aria-hidden>{heading}</Menu.Label>
      <Choices {...choice} />
    </div>
  );
}

/** Something else to press in a menu, below its choices. */
export function MenuCommand({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <div className={styles.command}>
      <Menu.Item onClick={onPress}>{children}</Menu.Item>
    </div>
  );
}

function Choices<Value extends string>({ options, value, onChange }: Choice<Value>) {
  return options.map((option) => (
    // By itself, a plain item has the role of a command.
    <Menu.RadioItem
      key={option.value}
      value={option.value}
      checked={option.value === value}
      disabled={option.disabled ?? false}
      closeMenuOnClick
      // The keys begin where one is.
      {...(option.value === value ? { 'data-autofocus': true } : {})}
      onChange={() => onChange(option.value)}
    >
      {option.label}
      {option.description ? <span className={styles.description}>{option.description}</span> : null}
    </Menu.RadioItem>
  ));
}
