import { type RefObject, useEffect, useRef } from 'react';

type AnswerKeys = {
  /** A digit from 1 on. */
  onDigit: (digit: number) => void;
  /** Enter, where it presses no button. */
  onEnter?: () => void;
};

/**
 * Digits and Enter answer wherever the focus is inside of `body`, or nowhere: not in a dialog, not on
 * the bar, and not with a key held beside them that means something else.
 */
export function useAnswerKeys(body: RefObject<HTMLElement | null>, keys: AnswerKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement))
        return;
      const isNowhere = target === document.body || target.contains(body.current);
      if (!isNowhere && !body.current?.contains(target)) return;
      if (/^[1-9]$/.test(event.key)) latest.current.onDigit(Number(event.key));
      else if (event.key === 'Enter' && latest.current.onEnter && !target.closest('button, a')) {
        // A radio button would send its form by Enter, and the answer would go on twice.
        event.preventDefault();
        latest.current.onEnter();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [body]);
}
