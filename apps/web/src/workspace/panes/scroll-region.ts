/**
 * For what scrolls by itself and holds nothing to focus: the keyboard has to reach it to scroll, and
 * whoever lands on it is told what it is.
 */
export const scrollRegion = (name: string) =>
  ({ tabIndex: 0, role: 'region', 'aria-label': name }) as const;
