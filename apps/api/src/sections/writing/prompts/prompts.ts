import type { Prompt } from '../prompt.ts';
import { dataAndService } from './data-and-service.ts';
import { engineering } from './engineering.ts';
import { product } from './product.ts';

/** All that may be drawn. An id stays what it is for ever: assessments are kept by it. */
export const prompts: readonly Prompt[] = [...engineering, ...product, ...dataAndService];

/** @throws when it is not there: one that has landed is never taken away. */
export function promptOf(id: string): Prompt {
  const found = prompts.find((prompt) => prompt.id === id);
  if (!found) throw new Error(`There is no prompt ${id}`);
  return found;
}
