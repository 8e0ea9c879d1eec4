import { definePreset } from './preset-file.ts';

export const phoneScreen = definePreset({
  id: 'phone-screen',
  name: 'Phone screen 45',
  summary: 'A document, no Run button',
  sections: [{ kind: 'coding', minutes: 45 }],
  difficulties: ['medium'],
  // Nothing can be submitted in a document: the draft is all there is.
  timeoutRule: 'lenient',
  editorMode: 'document',
  environment: 'plain',
  provenance: {
    certainty: 'older',
    where: 'Candidates, of interviews by telephone with a shared document',
    date: '2026-11',
  },
});
