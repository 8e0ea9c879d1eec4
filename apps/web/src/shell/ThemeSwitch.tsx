import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../ui/controls/Button.tsx';
import { MoonIcon, SunIcon, SystemIcon } from '../ui/icons/icons.tsx';

const steps = {
  light: { name: 'light', next: 'dark', Icon: SunIcon },
  dark: { name: 'dark', next: 'auto', Icon: MoonIcon },
  auto: { name: 'system', next: 'light', Icon: SystemIcon },
} satisfies Record<MantineColorScheme, unknown>;

/** Light, dark, as the system has it: one step a press. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { name, next, Icon } = steps[colorScheme];
  return (
    <IconButton
      label={`Theme: ${name}. Change to ${steps[next as MantineColorScheme].name}.`}
      onClick={() => setColorScheme(next as MantineColorScheme)}
    >
      <Icon />
    </IconButton>
  );
}
