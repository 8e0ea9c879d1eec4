import { z } from 'zod';
import { refuse } from '../../http/refuse.ts';
import type { SectionModule } from '../section-module.ts';

/** What was coded, explained. The texts are kept beside their problems. */
export const approach: SectionModule<'approach', object> = {
  kind: 'approach',
  content: z.object({}),
  follows: 'coding',
  draw: () => ({}),
  view: () => ({ kind: 'approach' }),
  accept() {
    const message =
      'Explanations are saved beside their problems: PUT /assessments/{id}/approach/{problem}.';
    throw refuse('NOT_FOUND', message);
  },
  report: () => ({ kind: 'approach' }),
};
