import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import text from '../../styles/text.module.css';
import { CloseIcon } from '../icons/icons.tsx';
import { DownIcon, GripIcon, UpIcon } from '../icons/order-icons.tsx';
import { IconButton } from './Button.tsx';
import { move } from './move.ts';
import styles from './OrderList.module.css';

/** What a row's buttons do. */
type RowAct = 'hold' | 'up' | 'down' | 'remove';

type OrderListProps = {
  /** What is put in order, for assistive technology. */
  label: string;
  /**
   * In their order; keys stay with them. `content` stands in place of the text, with room for fields; `below`
   * under the row, as wide as it is.
   */
  entries: readonly { key: string; text: string; content?: ReactNode; below?: ReactNode }[];
  onMove: (keys: string[]) => void;
  /** Left out where all of them belong. */
  onRemove?: (key: string) => void;
  disabled?: boolean;
};

/**
 * Things to put in order: dragged by the grip, moved by its buttons, or by keys: space holds one, arrow
 * keys move it, space lets go.
 */
export function OrderList(props: OrderListProps) {
  const { label, entries, onMove, onRemove, disabled = false } = props;
  const [held, setHeld] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const keys = entries.map(({ key }) => key);
  /** Where the focus goes once the list is drawn anew: a control that is gone or dead cannot keep it. */
  const next = useRef<{ at: number; act: RowAct } | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const { at, act } = next.current;
    next.current = null;
    const row = list.current?.children[Math.min(at, entries.length - 1)];
    const control = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]:enabled`);
    (control ?? row?.querySelector<HTMLButtonElement>('[data-act="hold"]'))?.focus();
  });

  function moveTo(key: string, to: number) {
    const from = keys.indexOf(key);
    const place = Math.min(entries.length - 1, Math.max(0, to));
    if (disabled || from < 0 || place === from) return;
    onMove(move(keys, from, place));
    setSaid(`${entries[from]?.text} Now ${place + 1} of ${entries.length}.`);
  }

  function step(key: string, to: number, act: RowAct) {
    next.current = { at: to, act };
    moveTo(key, to);
  }

  function remove(key: string, at: number) {
    next.current = { at, act: 'remove' };
    setSaid(`${entries[at]?.text} removed.`);
    onRemove?.(key);
  }

  function onKeyDown(event: KeyboardEvent, key: string, at: number) {
    const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
    if (event.key === ' ') {
      event.preventDefault();
      setHeld(held === key ? null : key);
      setSaid(held === key ? 'Let go.' : `Held. Now ${at + 1} of ${entries.length}.`);
    } else if (event.key === 'Escape') setHeld(null);
    else if (held === key && event.key in steps) {
      event.preventDefault();
      moveTo(key, at + (steps[event.key] ?? 0));
    }
  }

  /** The list has the pointer: a row that moves leaves the page for a moment, and would lose it. */
  function drag(event: PointerEvent, key: string) {
    if (event.button !== 0) return;
    list.current?.setPointerCapture(event.pointerId);
    setDragged(key);
  }

  function onPointerMove(event: PointerEvent) {
    if (dragged === null) return;
    const middles = [...(list.current?.children ?? [])].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const from = keys.indexOf(dragged);
    const below = middles.filter((middle, at) => at > from && event.clientY >= middle).length;
    const above = middles.filter((middle, at) => at < from && event.clientY <= middle).length;
    moveTo(dragged, from + below - above);
  }

  return (
    <>
      <ol
        ref={list}
        aria-label={label}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => setDragged(null)}
      >
        {entries.map(({ key, text: words, content, below }, at) => (
          <li key={key} className={styles.row} data-held={held === key || dragged === key}>
            <button
              type="button"
              className={styles.grip}
              data-act="hold"
              disabled={disabled}
              aria-pressed={held === key}
              aria-label={`Hold ${at + 1}: ${words}`}
              onKeyDown={(event) => onKeyDown(event, key, at)}
              onBlur={() => setHeld(null)}
              onPointerDown={(event) => drag(event, key)}
            >
              <GripIcon />
            </button>
            <b className={text.figures}>{at + 1}</b>
            {content ?? <span>{words}</span>}
            <span className={styles.moves}>
              <IconButton
                label={`Move ${at + 1} up`}
                size={28}
                data-act="up"
                disabled={disabled || at === 0}
                onClick={() => step(key, at - 1, 'up')}
              >
                <UpIcon />
              </IconButton>
              <IconButton
                label={`Move ${at + 1} down`}
                size={28}
                data-act="down"
                disabled={disabled || at === entries.length - 1}
                onClick={() => step(key, at + 1, 'down')}
              >
                <DownIcon />
              </IconButton>
              {onRemove ? (
                <IconButton
                  label={`Remove ${words}`}
                  size={28}
                  data-act="remove"
                  disabled={disabled || entries.length === 1}
                  onClick={() => remove(key, at)}
                >
                  <CloseIcon />
                </IconButton>
              ) : null}
            </span>
            {below ? <div className={styles.below}>{below}</div> : null}
          </li>
        ))}
      </ol>
      <p className={text.hidden} role="status">
        {said}
      </p>
    </>
  );
}
