import type { Scenario } from '../scenario.ts';
import { fiveOClock } from './design/five-o-clock.ts';
import { lastSeat } from './design/last-seat.ts';
import { riverGauges } from './design/river-gauges.ts';
import { largeChange } from './large-change.ts';
import { quietBoard } from './quiet-board.ts';
import { twoRoadmaps } from './two-roadmaps.ts';
import { wrongFigure } from './wrong-figure.ts';

/** All that may be drawn. An id stays what it is for ever: answers are kept by it. */
export const scenarios: readonly Scenario[] = [
  quietBoard,
  twoRoadmaps,
  largeChange,
  wrongFigure,
  lastSeat,
  fiveOClock,
  riverGauges,
];
