import { definePreset } from './preset-file.ts';

export const phoneScreen = definePreset({
  id: 'phone-screen',
  name: 'Phone screen 45',
  summary: 'A document, then spoken questions, written down',
  sections: [
    { kind: 'coding', minutes: 25 },
    { kind: 'questions', minutes: 20, settings: { draw: { behavioural: 2, design: 1 } } },
  ],
  difficulties: ['medium'],
  // Nothing can be submitted in a document: the draft is all there is.
  timeoutRule: 'lenient',
  editorMode: 'document',
  environment: 'plain',
  provenance: {
    certainty: 'older',
    where: 'Candidates, of interviews by telephone with a shared document and questions beside it',
    date: '2026-11',
  },
});
