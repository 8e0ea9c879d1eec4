import type { Value } from '../signature.ts';

/** Inputs of one kind, from the smallest to the largest. */
export type Family = {
  group: string;
  inputs: readonly {
    size: number;
    names: Readonly<Record<string, number>>;
    input: readonly Value[];
  }[];
};

/** One run of one input: CPU milliseconds, null when it was stopped, and bytes. */
export type Took = readonly [number | null, number];
/** By the index of an input in its family, in the order of the repeats. */
export type Times = Readonly<Record<number, readonly Took[]>>;

/** How far measuring one way to grow is. Plain data: it may be kept, and gone on with elsewhere. */
export type Measuring = {
  /** Index of the family that takes longest; null until that is known. */
  family: number | null;
  scan: Times | null;
  /** Indexes of the inputs that are measured. */
  chosen: readonly number[];
  /** Rounds that are done. */
  rounds: number;
  own: Times;
  empty: Times;
  reference: Times;
};

/** Code of which compilers make more while it runs is slow at first. */
const floors: Readonly<Record<string, number>> = { cpp: 0.3, java: 10, python: 2 };
const usualFloorMs = 3;

/** CPU milliseconds beyond those of doing nothing below which a size says nothing. */
export function floorOf(language: string): number {
  return floors[language] ?? usualFloorMs;
}

export const nothingMeasured: Measuring = {
  family: null,
  scan: null,
  chosen: [],
  rounds: 0,
  own: {},
  empty: {},
  reference: {},
};
