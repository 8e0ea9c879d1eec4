import { TimeAxis } from '../../../ui/time/TimeBar.tsx';
import { TimeTrack } from '../../../ui/time/TimeTrack.tsx';
import { countOf } from '../../../words/amount.ts';
import { cutDays, describeSpan, markDays, placeIn, type WholeSpan } from './lay-span.ts';
import styles from './SpanRule.module.css';

type SpanRuleProps = {
  span: WholeSpan;
  nowMs: number;
  /** Each a triangle under the rule. */
  drafts: readonly { number: number; writtenAtMs: number }[];
};

/** The whole of the days that there are, how much of it has passed, and the drafts so far. */
export function SpanRule({ span, nowMs, drafts }: SpanRuleProps) {
  return (
    <div className={styles.rule}>
      <div className={styles.track}>
        <TimeTrack
          used={placeIn(span, nowMs)}
          cuts={cutDays(span)}
          label={`${describeSpan(span, nowMs)}, ${countOf(drafts.length, 'draft')}`}
        />
        {drafts.map(({ number, writtenAtMs }) => (
          <span
            key={number}
            className={styles.draft}
            style={{ left: `${placeIn(span, writtenAtMs) * 100}%` }}
          />
        ))}
      </div>
      <TimeAxis marks={markDays(span, nowMs)} />
    </div>
  );
}
