/** For what scrolls by itself and holds nothing to focus: the keyboard has to reach it to scroll. */
export const scrollRegion = { tabIndex: 0 } as const;
