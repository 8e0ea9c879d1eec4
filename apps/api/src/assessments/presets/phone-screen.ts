import { definePreset } from './preset-file.ts';

export const phoneScreen = definePreset({
  id: 'phone-screen',
  name: 'Phone screen 45',
  summary: 'Document, spoken questions',
  group: 'one-kind',
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
    where:
      'Candidates tell of 45 to 60 minutes on a shared document without colours, help or a Run button. Half of it, they say, is talk: here you write what you would say. Many such calls have moved to an editor that runs code.',
    date: '2026-10',
  },
});
