import { type RefObject, useEffect } from 'react';

/** Whether one comes to the next section from within: from the lobby, or from the section before. */
let isExpected = false;

/** The section that is shown next takes the focus, which what goes away had. */
export function expectArrival(): void {
  isExpected = true;
}

/** Gives `main` the focus where one has come to it, unless something in it has it already. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isExpected) return;
    isExpected = false;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [main]);
}

/** At the bell what had the focus is dead: `main` takes it, so that the keys go on from there. */
export function useFocusAtTheEnd(main: RefObject<HTMLElement | null>, closed: boolean): void {
  useEffect(() => {
    if (!closed) return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches(':disabled'))
      main.current?.focus({ preventScroll: true });
  }, [main, closed]);
}
