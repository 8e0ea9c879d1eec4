import { type RefCallback, useCallback } from 'react';

/**
 * Keeps an element as high as it has ever been at its present width, so that what stands below it does
 * not jump up and down with each choice.
 */
export function useTallest(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    let widthPx = element.offsetWidth;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth !== widthPx) {
        widthPx = element.offsetWidth;
        element.style.minHeight = '';
      }
      element.style.minHeight = `${element.offsetHeight}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
