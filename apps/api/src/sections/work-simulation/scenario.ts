import type { Principle } from '../principles.ts';

/** What lies on the desk of a scenario, in order of time. */
export type Arrived =
  | { kind: 'message'; at: string; from: string; role: string; text: string }
  | { kind: 'log'; at: string; title: string; lines: readonly string[] }
  | {
      kind: 'table';
      at: string;
      title: string;
      columns: readonly string[];
      rows: readonly (readonly string[])[];
    }
  | { kind: 'document'; at: string; title: string; paragraphs: readonly string[] };

/** The author’s opinion of one response, and why: shown afterwards, as an opinion. */
export type Opinion = { reason: string; principles: readonly Principle[] };

/** How effective each response is, from 1 (not) to 5 (very). */
export type Rated = {
  kind: 'rate';
  responses: readonly (Opinion & { text: string; rating: 1 | 2 | 3 | 4 | 5 })[];
};

/** In which order to do things: as they stand here. They are shown in another. */
export type Ordered = { kind: 'order'; responses: readonly (Opinion & { text: string })[] };

/** One of several. */
export type Chosen = {
  kind: 'choose';
  responses: readonly (Opinion & { text: string; chosen: boolean })[];
};

/** What a scenario is about: a quarter of an hour at work, or what a system should be built like. */
export type ScenarioKind = 'work' | 'design';

/** A situation at a software company, made up from beginning to end. */
export type Scenario = {
  id: string;
  kind: ScenarioKind;
  title: string;
  /** Who one is, when, and what is expected. */
  opening: string;
  arrived: readonly Arrived[];
  question: string;
  answer: Rated | Ordered | Chosen;
};
