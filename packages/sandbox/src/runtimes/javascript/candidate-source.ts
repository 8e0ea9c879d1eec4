import type { ImportedName } from './imports.ts';

/** From a position in the code that runs to one in the candidate's text, both from 1. */
export type MapPosition = (line: number, column: number) => { line: number; column: number } | null;

export type Source = {
  fileName: string;
  /** What the candidate wrote. */
  text: string;
  /** What runs. */
  code: string;
  mapPosition: MapPosition | null;
  /** Another name under which the function may be found. */
  exported: string | null;
  /** What it gets by importing. */
  imports: readonly ImportedName[];
};
