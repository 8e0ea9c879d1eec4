import { useLanguageName } from '../../api/use-language-name.ts';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { countOf } from '../../words/amount.ts';
import type { ProgressEntry } from './entries.ts';
import styles from './ProgressPage.module.css';
import { type ProgressFilter, spans } from './progress-filter.ts';
import type { Where } from './sums.ts';

const any = 'any';

type ProgressFiltersProps = {
  /** Of these weeks, whatever is chosen among them. */
  entries: readonly ProgressEntry[];
  filter: ProgressFilter;
  onChange: (part: Partial<ProgressFilter>) => void;
};

export function ProgressFilters({ entries, filter, onChange }: ProgressFiltersProps) {
  const languageName = useLanguageName();
  const languages = new Set(entries.map(({ language }) => language));
  if (filter.language) languages.add(filter.language);
  return (
    <div className={styles.filters}>
      <SegmentedControl<Where>
        label="Which work"
        value={filter.where}
        options={[
          { value: 'assessment', label: 'Assessments' },
          { value: any, label: 'Practice too' },
        ]}
        onChange={(where) => onChange({ where })}
      />
      <SelectMenu
        label="Language"
        value={filter.language ?? any}
        options={[
          { value: any, label: 'Any' },
          ...[...languages].sort().map((id) => ({ value: id, label: languageName(id) })),
        ]}
        onChange={(id) => onChange({ language: id === any ? null : id })}
      />
      <SelectMenu
        label="Span"
        value={String(filter.weeks)}
        options={spans.map((span) => ({ value: String(span), label: countOf(span, 'week') }))}
        onChange={(span) => onChange({ weeks: Number(span) })}
      />
    </div>
  );
}
