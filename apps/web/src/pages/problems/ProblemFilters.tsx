import type { Difficulty, ProblemSummary } from '@dryrun/contract';
import { Filters } from '../../results/Filters.tsx';
import { SearchField } from '../../results/SearchField.tsx';
import { useShownTopics } from '../../topics/shown-topics.ts';
import { sayTopic } from '../../topics/topic-words.ts';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { Chip } from '../../ui/facts/Chip.tsx';
import { capitalise } from '../../words/amount.ts';
import styles from './ProblemFilters.module.css';
import {
  difficulties,
  listTopics,
  type ProblemFilter,
  type ProblemStatus,
  type SortOrder,
} from './problem-filter.ts';

const any = 'any';
type OrAny<Value extends string> = Value | typeof any;

const statusOptions: { value: OrAny<ProblemStatus>; label: string }[] = [
  { value: any, label: 'Any' },
  { value: 'new', label: 'Not tried' },
  { value: 'tried', label: 'Tried' },
  { value: 'solved', label: 'Solved' },
];

const sortOptions: { value: SortOrder; label: string }[] = [
  { value: 'open', label: 'Open first' },
  { value: 'recent', label: 'Last tried' },
  { value: 'rate', label: 'Pass rate' },
  { value: 'difficulty', label: 'Difficulty' },
  { value: 'title', label: 'Title' },
];

type ProblemFiltersProps = {
  problems: readonly ProblemSummary[];
  filter: ProblemFilter;
  onChange: (part: Partial<ProblemFilter>) => void;
};

export function ProblemFilters({ problems, filter, onChange }: ProblemFiltersProps) {
  const [topicsShown, setTopicsShown] = useShownTopics();
  const occurring = difficulties.filter(
    (level) =>
      level !== 'easy' ||
      filter.difficulty === 'easy' ||
      problems.some((problem) => problem.difficulty === 'easy'),
  );
  const topics = [...new Set([...listTopics(problems), ...(filter.topic ? [filter.topic] : [])])];
  return (
    <Filters>
      <SearchField
        label="Search problems"
        placeholder={topicsShown ? 'Title or topic' : 'Title'}
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <SegmentedControl<OrAny<Difficulty>>
        label="Difficulty"
        value={filter.difficulty ?? any}
        options={[
          { value: any, label: 'All' },
          ...occurring.map((level) => ({ value: level, label: capitalise(level) })),
        ]}
        onChange={(value) => onChange({ difficulty: value === any ? null : value })}
      />
      <SelectMenu
        label="Topic"
        value={filter.topic ?? any}
        options={[
          { value: any, label: 'Any' },
          ...topics.map((topic) => ({ value: topic, label: sayTopic(topic) })),
        ]}
        onChange={(value) => onChange({ topic: value === any ? null : value })}
      />
      <SelectMenu
        label="Status"
        value={filter.status ?? any}
        options={statusOptions}
        onChange={(value) => onChange({ status: value === any ? null : value })}
      />
      <Chip pressed={topicsShown} onChange={setTopicsShown}>
        Show topics
      </Chip>
      <div className={styles.sort}>
        <SelectMenu
          label="Sort"
          value={filter.sort}
          options={sortOptions}
          onChange={(sort) => onChange({ sort })}
        />
      </div>
    </Filters>
  );
}
