import { definePreset } from './preset-file.ts';

export const dataScreen = definePreset({
  id: 'data-screen',
  name: 'Data screen 60',
  summary: 'Two queries in SQL, then Python, on a plain pad',
  sections: [
    {
      kind: 'sql',
      minutes: 40,
      settings: { difficulties: ['medium', 'medium'], topics: [], problems: [] },
    },
    { kind: 'coding', minutes: 20 },
  ],
  difficulties: ['medium'],
  topics: ['data'],
  environment: 'plain',
  // Other editors and languages are one choice away.
  proposes: { editorMode: 'plain', language: 'python' },
  provenance: {
    certainty: 'older',
    where: 'Candidates for data roles, of a screen in a shared pad: SQL first, then Python',
    date: '2026-11',
  },
});
