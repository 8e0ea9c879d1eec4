import type { ExtraTime } from '@dryrun/contract';
import { SelectMenu } from '../ui/controls/SelectMenu.tsx';
import { extraTimeChoices, keyOf, sayExtraTime } from './extra-time-choices.ts';

type ExtraTimeMenuProps = {
  value: ExtraTime | null;
  onChange: (value: ExtraTime | null) => void;
};

/** How much more time each section gets: none, so many per cent, or so many minutes. */
export function ExtraTimeMenu({ value, onChange }: ExtraTimeMenuProps) {
  const choices = [null, ...extraTimeChoices(value)];
  return (
    <SelectMenu
      label="Extra time"
      look="box"
      value={keyOf(value)}
      options={choices.map((choice) => ({ value: keyOf(choice), label: sayExtraTime(choice) }))}
      onChange={(key) => onChange(choices.find((choice) => keyOf(choice) === key) ?? null)}
    />
  );
}
