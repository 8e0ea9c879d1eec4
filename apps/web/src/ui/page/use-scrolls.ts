import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the element has more to show than fits: then the keyboard has to reach it to scroll.
 * `shown`: false as long as it is not in the page.
 */
export function useScrolls(element: RefObject<HTMLElement | null>, shown = true): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (!node || !shown) return setScrolls(false);
    const look = () => setScrolls(node.scrollHeight > node.clientHeight + 1);
    const sizes = new ResizeObserver(look);
    const contents = new MutationObserver(look);
    sizes.observe(node);
    contents.observe(node, { childList: true, subtree: true, characterData: true });
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, [element, shown]);
  return scrolls;
}
