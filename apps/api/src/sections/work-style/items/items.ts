import type { Item } from '../item.ts';
import { agreements } from './agreements.ts';
import { agreementsAgain } from './agreements-again.ts';
import { choices } from './choices.ts';
import { choicesAgain } from './choices-again.ts';

/** All that may be asked. An id stays what it is for ever: answers are kept by it. */
export const items: readonly Item[] = [
  ...choices,
  ...choicesAgain,
  ...agreements,
  ...agreementsAgain,
];
