import { SavedSchema } from './assessment.ts';
import { byId, endpoint } from './endpoint.ts';
import {
  OpenSectionSchema,
  SaveSectionAnswerSchema,
  SectionItemSchema,
  SectionKindSchema,
} from './sections/index.ts';

const ofSection = byId.extend({ kind: SectionKindSchema });

/** What is the same for every kind of section. Coding and approach keep their texts elsewhere. */
export const sections = {
  /** Only while the section runs: CONFLICT before, SECTION_ENDED afterwards. */
  get: endpoint
    .route({ method: 'GET', path: '/assessments/{id}/sections/{kind}' })
    .input(ofSection)
    .output(OpenSectionSchema),
  saveAnswer: endpoint
    .route({ method: 'PUT', path: '/assessments/{id}/sections/{kind}/answers/{item}' })
    .input(SaveSectionAnswerSchema.extend({ ...ofSection.shape, item: SectionItemSchema }))
    .output(SavedSchema),
};
