import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Filters } from '../../results/Filters.tsx';
import { SearchField } from '../../results/SearchField.tsx';
import { cellNames } from '../../ui/cell-words.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectMenu } from '../../ui/SelectMenu.tsx';
import { capitalise } from '../../words/amount.ts';
import { type Place, type SubmissionFilter, verdicts } from './submission-filter.ts';

const any = 'any';
const anyOption = { value: any, label: 'Any' };

type SubmissionFiltersProps = {
  filter: SubmissionFilter;
  onChange: (filter: SubmissionFilter) => void;
};

export function SubmissionFilters({ filter, onChange }: SubmissionFiltersProps) {
  const problems = useQuery(api.problems.list.queryOptions());
  const languages = useQuery(api.system.languages.queryOptions());
  const set = (key: keyof SubmissionFilter) => (value: string) => {
    const { [key]: _before, ...rest } = filter;
    onChange(value === any ? rest : { ...rest, [key]: value });
  };
  return (
    <Filters>
      <SearchField
        label="Search submissions"
        placeholder="Problem, verdict, preset"
        value={filter.search ?? ''}
        onChange={(search) => {
          const { search: _before, ...rest } = filter;
          onChange(search === '' ? rest : { search, ...rest });
        }}
        patienceMs={250}
      />
      <SegmentedControl<Place | typeof any>
        label="Where"
        value={filter.where ?? any}
        options={[
          { value: any, label: 'All' },
          { value: 'assessment', label: 'Assessments' },
          { value: 'practice', label: 'Practice' },
        ]}
        onChange={set('where')}
      />
      <SelectMenu
        label="Problem"
        value={filter.problem ?? any}
        options={[
          anyOption,
          ...(problems.data ?? [])
            .map(({ slug, title }) => ({ value: slug, label: title }))
            .sort((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChange={set('problem')}
      />
      <SelectMenu
        label="Verdict"
        value={filter.verdict ?? any}
        options={[
          anyOption,
          ...verdicts.map((verdict) => ({
            value: verdict as string,
            label: capitalise(cellNames[verdict]),
          })),
        ]}
        onChange={set('verdict')}
      />
      <SelectMenu
        label="Language"
        value={filter.language ?? any}
        options={[
          anyOption,
          ...(languages.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={set('language')}
      />
    </Filters>
  );
}
