/** What the problems of an assessment are drawn from. */
export type Draw = {
  difficulties: string[];
  topics: string[];
  problems: string[];
  /** Problems with so many levels, and no others. */
  levels?: { least: number; most: number };
  /** Drawn from what is due for review, in the days of this time zone. */
  review?: { zone: string };
};
