import { definePreset } from './preset-file.ts';

export const dataScreen = definePreset({
  id: 'data-screen',
  name: 'Data screen 60',
  summary: 'SQL, Python',
  group: 'one-kind',
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
    where:
      'Candidates, mostly before 2023, tell of questions in SQL and in Python on a plain shared pad, where mostly nothing ran. Here the plain editor is proposed, what you write may be run, and hidden data decide. The split of the minutes is ours.',
    date: '2026-10',
  },
});
