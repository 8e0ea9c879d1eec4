import type { Location } from 'react-router';

/**
 * Under what the browser remembers how far a page was scrolled. The router calls whatever is opened by
 * its address 'default': one page would then open where quite another one had been left.
 */
export function placeInHistory({ key, pathname }: Pick<Location, 'key' | 'pathname'>): string {
  return key === 'default' ? pathname : key;
}
