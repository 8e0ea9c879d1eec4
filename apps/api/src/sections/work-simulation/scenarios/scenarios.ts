import type { Scenario } from '../scenario.ts';
import { largeChange } from './large-change.ts';
import { quietBoard } from './quiet-board.ts';
import { twoRoadmaps } from './two-roadmaps.ts';
import { wrongFigure } from './wrong-figure.ts';

export const scenarios: readonly Scenario[] = [quietBoard, twoRoadmaps, largeChange, wrongFigure];
