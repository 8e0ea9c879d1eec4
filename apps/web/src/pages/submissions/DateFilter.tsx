import { useState } from 'react';
import { serverClock } from '../../api/server-clock.ts';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { formatShortDay } from '../../words/day.ts';
import styles from './SubmissionFilters.module.css';
import { dayBefore, type SubmissionFilter, startOf } from './submission-filter.ts';

const spans = [
  { value: '7', label: 'Last 7 days', days: 7 },
  { value: '30', label: 'Last 30 days', days: 30 },
  { value: '90', label: 'Last 90 days', days: 90 },
] as const;
type Span = 'any' | '7' | '30' | '90' | 'own';

type DateFilterProps = {
  filter: SubmissionFilter;
  onChange: (days: Pick<SubmissionFilter, 'since' | 'until'>) => void;
};

/** The last days, or any days: then two fields stand beside the menu. */
export function DateFilter({ filter: { since, until }, onChange }: DateFilterProps) {
  const [isOwn, setIsOwn] = useState(false);
  const nowMs = serverClock.now();
  const span = spans.find(({ days }) => since === dayBefore(nowMs, days) && until === undefined);
  const isAny = since === undefined && until === undefined;
  const value: Span = isOwn ? 'own' : (span?.value ?? (isAny ? 'any' : 'own'));
  const choose = (chosen: Span) => {
    setIsOwn(chosen === 'own');
    const days = spans.find((each) => each.value === chosen)?.days;
    if (days !== undefined) onChange({ since: dayBefore(nowMs, days) });
    else if (chosen === 'any') onChange({});
  };
  const change = (which: 'since' | 'until', day: string) => {
    const { [which]: _before, ...rest } = {
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    };
    onChange(day === '' ? rest : { ...rest, [which]: day });
  };
  return (
    <>
      <SelectMenu<Span>
        label="Date"
        value={value}
        options={[
          { value: 'any', label: 'Any' },
          ...spans,
          { value: 'own', label: isAny ? 'Own range' : sayRange(since, until, nowMs) },
        ]}
        onChange={choose}
      />
      {value === 'own' ? (
        <span className={styles.days}>
          <TextField
            type="date"
            label="From"
            labelHidden
            aria-label="From"
            value={since ?? ''}
            onChange={(event) => change('since', event.target.value)}
          />
          <span aria-hidden="true">to</span>
          <TextField
            type="date"
            label="To"
            labelHidden
            aria-label="To"
            value={until ?? ''}
            onChange={(event) => change('until', event.target.value)}
          />
        </span>
      ) : null}
    </>
  );
}

function sayRange(since: string | undefined, until: string | undefined, nowMs: number): string {
  const [from, to] = [since, until].map((day) => day && formatShortDay(startOf(day), nowMs));
  if (from && to) return `${from} to ${to}`;
  return from ? `Since ${from}` : `Until ${to}`;
}
