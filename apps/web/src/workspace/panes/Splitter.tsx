import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Splitter.module.css';

type SplitterProps = {
  label: string;
  /** `column`: the pane at its left; `row`: the one below it. */
  kind: 'column' | 'row';
  sizePx: number;
  leastPx: number;
  mostPx: number;
  onSize: (px: number) => void;
  /** Enter, or a double click: folds the pane away, or brings it back. */
  onFold: () => void;
};

const stepPx = 16;

/** The line between two panes: dragged, or moved by arrow keys. */
export function Splitter(props: SplitterProps) {
  const { label, kind, sizePx, leastPx, mostPx, onSize, onFold } = props;
  const drag = useRef<{ at: number; sizePx: number } | null>(null);
  const place = (event: PointerEvent) => (kind === 'column' ? event.clientX : -event.clientY);

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = sizeAfter(event.key, kind, { sizePx, leastPx, mostPx });
    if (event.key === 'Enter') onFold();
    else if (wanted !== null) onSize(wanted);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved.
    <div
      className={styles[kind]}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={kind === 'column' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(sizePx)}
      aria-valuemin={0}
      aria-valuemax={Math.max(Math.round(mostPx), Math.round(sizePx))}
      aria-valuetext={sizePx > 0 ? `${Math.round(sizePx)} pixels` : 'folded away'}
      onKeyDown={onKeyDown}
      onDoubleClick={onFold}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drag.current = { at: place(event), sizePx };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (drag.current) onSize(drag.current.sizePx + place(event) - drag.current.at);
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
}

function sizeAfter(
  key: string,
  kind: SplitterProps['kind'],
  { sizePx, leastPx, mostPx }: Pick<SplitterProps, 'sizePx' | 'leastPx' | 'mostPx'>,
): number | null {
  const [more, less] = kind === 'column' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowUp', 'ArrowDown'];
  switch (key) {
    case more:
      return sizePx + stepPx;
    case less:
      return sizePx - stepPx;
    case 'Home':
      return leastPx;
    case 'End':
      return mostPx;
    default:
      return null;
  }
}
