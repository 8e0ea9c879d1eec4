import type { Preset } from '@dryrun/contract';
import { Filters } from '../../results/Filters.tsx';
import { SearchField } from '../../results/SearchField.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { stateNames } from '../../words/result.ts';
import { type AssessmentFilter, states } from './assessment-filter.ts';

const any = 'any';
const anyOption = { value: any, label: 'Any' };

type AssessmentFiltersProps = {
  filter: AssessmentFilter;
  presets: readonly Pick<Preset, 'id' | 'name'>[];
  onChange: (filter: AssessmentFilter) => void;
};

export function AssessmentFilters({ filter, presets, onChange }: AssessmentFiltersProps) {
  const { search, preset, state } = filter;
  const set = (key: keyof AssessmentFilter) => (value: string) => {
    const { [key]: _before, ...others } = filter;
    onChange(value === any || value === '' ? others : { ...others, [key]: value });
  };
  const count = Object.keys(filter).length;
  // One that is gone, or that came with an address.
  const unknown = preset && !presets.some(({ id }) => id === preset) ? [preset] : [];
  return (
    <Filters>
      <SearchField
        label="Search assessments"
        placeholder="Preset or problem"
        value={search ?? ''}
        onChange={set('search')}
        patienceMs={250}
      />
      <SelectMenu
        label="Preset"
        value={preset ?? any}
        options={[
          anyOption,
          ...presets.map(({ id, name }) => ({ value: id, label: name })),
          ...unknown.map((id) => ({ value: id, label: id })),
        ]}
        onChange={set('preset')}
      />
      <SelectMenu
        label="State"
        value={state ?? any}
        options={[anyOption, ...states.map((each) => ({ value: each, label: stateNames[each] }))]}
        onChange={set('state')}
      />
      {count > 0 ? (
        <Button kind="quiet" size={28} onClick={() => onChange({})}>
          Clear {count}
        </Button>
      ) : null}
    </Filters>
  );
}
