import { definePreset } from './preset-file.ts';

export const custom = definePreset(
  {
    id: 'custom',
    name: 'Custom',
    summary: 'Your sections, minutes, problems and editor',
    sections: [
      { kind: 'coding', minutes: 60 },
      { kind: 'approach', minutes: 10 },
    ],
    difficulties: ['medium', 'hard'],
  },
  { customisable: true },
);
