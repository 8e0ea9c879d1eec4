import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useScrolls } from '../page/use-scrolls.ts';
import styles from './Dialog.module.css';

type DialogProps = {
  open: boolean;
  /** Escape, or a press outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the primary one last. */
  actions: ReactNode;
  /** For lists and code beside each other. */
  wide?: boolean;
};

/** So long after it has opened a press beside it may be the second of a double click on what opened it. */
const doubleClickMs = 500;

/**
 * A question that has to be answered first. The browser keeps the focus inside. However low the
 * window is, the title and the answers stay in sight, and what is between them scrolls.
 */
export function Dialog({ open, onClose, title, children, actions, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  const titleId = useId();
  const bodyScrolls = useScrolls(body, open);

  useEffect(() => {
    openedAt.current = performance.now();
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      data-wide={wide}
      onClose={onClose}
      // A press on the dialog itself, not on what it holds, is one on the backdrop.
      onPointerDown={(event) => {
        const isSecond = event.timeStamp - openedAt.current < doubleClickMs;
        if (event.target === event.currentTarget && !isSecond) onClose();
      }}
    >
      {open ? (
        <div className={styles.inside}>
          <h2 id={titleId}>{title}</h2>
          <div ref={body} className={styles.body} {...(bodyScrolls ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {/* An answer may lie under the second press of a double click, too. */}
          <div className={styles.actions} onClickCapture={leaveOutSecond}>
            {actions}
          </div>
        </div>
      ) : null}
    </dialog>
  );
}

/** Nobody answers by a double click. */
function leaveOutSecond(event: MouseEvent) {
  if (event.detail <= 1) return;
  event.preventDefault();
  event.stopPropagation();
}
