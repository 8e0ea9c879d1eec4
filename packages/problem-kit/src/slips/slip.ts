import type { Place } from './node.ts';

/**
 * A change of a program's text that a person would make by mistake. `shown` is said of it where it is in
 * several places.
 */
export type Edit = {
  kind: string;
  start: number;
  end: number;
  replacement: string;
  shown?: string;
  /** Of a rule that is left out: its words, and at which level it stands. */
  rule?: string;
  level?: number;
};

/** Finds slips at one place of a program. */
export type Slipper = (place: Place, text: string) => Edit[];
