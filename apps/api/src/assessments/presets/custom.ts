import { definePreset } from './preset-file.ts';

export const custom = definePreset(
  {
    id: 'custom',
    name: 'Custom',
    summary: 'Your sections, order, minutes',
    group: 'one-kind',
    sections: [
      { kind: 'coding', minutes: 60 },
      { kind: 'approach', minutes: 10 },
    ],
    difficulties: ['medium', 'hard'],
  },
  { customisable: true },
);
