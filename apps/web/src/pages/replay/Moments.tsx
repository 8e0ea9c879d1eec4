import { memo, useLayoutEffect, useRef } from 'react';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { MarkShape } from '../../ui/facts/MarkShape.tsx';
import { formatMoment } from '../../words/moment.ts';
import type { Mark } from './film/marks.ts';
import styles from './Moments.module.css';

type MomentsProps = {
  /** Those in the list. */
  marks: readonly Mark[];
  /** Of all there are. */
  count: number;
  /** The id of the one that the film stands at or has passed last. */
  current: string | null;
  shows: 'main' | 'all';
  onShows: (shows: 'main' | 'all') => void;
  onGo: (mark: Mark) => void;
};

/** The list of marks: the way to each, and the legend of their shapes. */
export function Moments({ marks, count, current, shows, onShows, onGo }: MomentsProps) {
  const pane = useRef<HTMLDivElement>(null);
  // Judged drafts come later and push the current one down: it is its place that is followed.
  const place = marks.findIndex(({ id }) => id === current);
  useLayoutEffect(() => {
    const row = pane.current?.querySelectorAll<HTMLElement>('[data-mark]')[place];
    if (pane.current && row) keepInSight(pane.current, row);
  }, [place]);
  return (
    <section className={styles.moments} aria-labelledby="replay-moments">
      <div className={styles.head}>
        <h2 id="replay-moments">Moments</h2>
        <span className={styles.count}>
          {marks.length} of {count}
        </span>
        <SegmentedControl
          label="Which moments"
          options={[
            { value: 'main', label: 'Main' },
            { value: 'all', label: 'All' },
          ]}
          value={shows}
          onChange={onShows}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
      <section ref={pane} className={styles.scroll} tabIndex={0} aria-label="Moments, a list">
        <ol>
          {marks.map((mark) => (
            <Moment key={mark.id} mark={mark} isCurrent={mark.id === current} onGo={onGo} />
          ))}
        </ol>
      </section>
    </section>
  );
}

type MomentProps = { mark: Mark; isCurrent: boolean; onGo: (mark: Mark) => void };

const Moment = memo(
  function Moment({ mark, isCurrent, onGo }: MomentProps) {
    return (
      <li>
        <button
          type="button"
          className={styles.moment}
          data-mark={mark.id}
          aria-current={isCurrent ? 'step' : undefined}
          onClick={() => onGo(mark)}
        >
          <time>{formatMoment(mark.atMs)}</time>
          <span className={styles.shape}>
            <MarkShape kind={mark.kind} />
          </span>
          <span className={styles.text}>{mark.text}</span>
          {mark.rate ? <PassRate {...mark.rate} /> : null}
        </button>
      </li>
    );
  },
  (a, b) => a.mark === b.mark && a.isCurrent === b.isCurrent,
);

function keepInSight(pane: HTMLElement, row: HTMLElement): void {
  const top = row.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  if (top < pane.scrollTop || top + row.offsetHeight > pane.scrollTop + pane.clientHeight)
    pane.scrollTop = Math.max(0, top - pane.clientHeight / 2);
}
