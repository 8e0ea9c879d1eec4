import { type RefObject, useEffect } from 'react';

/**
 * The height that a keyboard on the screen leaves, as `--visible-height`: browsers that lay it over
 * the page would hide what stands at the foot. Magnified by two fingers, the page keeps its height.
 */
export function useVisibleHeight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const look = () => {
      const covered = seen.scale < 1.01 && seen.height < window.innerHeight - 1;
      if (covered) root.current?.style.setProperty('--visible-height', `${seen.height}px`);
      else root.current?.style.removeProperty('--visible-height');
    };
    seen.addEventListener('resize', look);
    look();
    return () => seen.removeEventListener('resize', look);
  }, [root]);
}
