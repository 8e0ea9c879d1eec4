import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { Filters } from '../../results/Filters.tsx';
import { SearchField } from '../../results/SearchField.tsx';
import { sayTopic } from '../../topics/topic-words.ts';
import { cellNames } from '../../ui/cells/cell-words.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { Chip } from '../../ui/facts/Chip.tsx';
import { capitalise, formatCount } from '../../words/amount.ts';
import { DateFilter } from './DateFilter.tsx';
import styles from './SubmissionFilters.module.css';
import { type SubmissionFilter, verdicts } from './submission-filter.ts';

const any = 'any';
const anyOption = { value: any, label: 'Any' };

type SubmissionFiltersProps = {
  filter: SubmissionFilter;
  /** How many are starred; null until it is known. */
  starred: number | null;
  onChange: (filter: SubmissionFilter) => void;
};

export function SubmissionFilters({ filter, starred, onChange }: SubmissionFiltersProps) {
  const problems = useQuery(api.problems.list.queryOptions());
  const languages = useQuery(api.system.languages.queryOptions());
  const presets = useQuery(api.presets.queryOptions());
  const without = (...keys: (keyof SubmissionFilter)[]): SubmissionFilter =>
    Object.fromEntries(
      Object.entries(filter).filter(([key]) => !keys.includes(key as keyof SubmissionFilter)),
    );
  const set = (key: keyof SubmissionFilter) => (value: string) =>
    onChange(value === any ? without(key) : { ...without(key), [key]: value });
  const topics = [...new Set((problems.data ?? []).flatMap((problem) => problem.topics))].sort(
    (a, b) => a.localeCompare(b),
  );
  const { order, ...chosen } = filter;
  const count = Object.keys(chosen).length - (chosen.since && chosen.until ? 1 : 0);
  const withChosen = (value: string | undefined, options: { value: string; label: string }[]) =>
    value && !options.some((option) => option.value === value)
      ? [anyOption, ...options, { value, label: value }]
      : [anyOption, ...options];
  return (
    <Filters>
      <SearchField
        label="Search submissions"
        placeholder="Problem, note or code"
        value={filter.search ?? ''}
        onChange={(search) =>
          onChange({ ...(search === '' ? {} : { search }), ...without('search') })
        }
        patienceMs={250}
      />
      {filter.problem === undefined ? null : (
        <SelectMenu
          label="Problem"
          value={filter.problem}
          options={withChosen(
            filter.problem,
            (problems.data ?? [])
              .map(({ slug, title }) => ({ value: slug, label: title }))
              .sort((a, b) => a.label.localeCompare(b.label)),
          )}
          onChange={set('problem')}
        />
      )}
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
        options={withChosen(
          filter.language,
          (languages.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        )}
        onChange={set('language')}
      />
      <DateFilter
        filter={filter}
        onChange={(days) => onChange({ ...without('since', 'until'), ...days })}
      />
      <SelectMenu
        label="Preset"
        value={filter.preset ?? any}
        options={withChosen(
          filter.preset,
          (presets.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        )}
        onChange={set('preset')}
      />
      <SelectMenu
        label="Topic"
        value={filter.topic ?? any}
        options={withChosen(
          filter.topic,
          topics.map((topic) => ({ value: topic, label: sayTopic(topic) })),
        )}
        onChange={set('topic')}
      />
      <SelectMenu
        label="Where"
        value={filter.where ?? any}
        options={[
          anyOption,
          { value: 'assessment', label: 'Assessments' },
          { value: 'practice', label: 'Practice' },
        ]}
        onChange={set('where')}
      />
      <Chip
        pressed={filter.starred === 'yes'}
        onChange={(pressed) => set('starred')(pressed ? 'yes' : any)}
      >
        Starred{' '}
        {starred === null ? null : <span className={styles.count}>{formatCount(starred)}</span>}
      </Chip>
      {count > 0 ? (
        <Button kind="quiet" size={28} onClick={() => onChange(order ? { order } : {})}>
          Clear {count}
        </Button>
      ) : null}
    </Filters>
  );
}
