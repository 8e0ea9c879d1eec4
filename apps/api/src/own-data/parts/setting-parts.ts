import { json, type Part, text, time } from './part.ts';

export const settingParts: readonly Part[] = [
  {
    table: 'setting',
    says: 'One setting that was changed.',
    owner: 'own',
    key: ['field'],
    columns: {
      field: text('Its name, as in `GET /settings`.'),
      value: json('Its value.'),
      changed_at: time('When it was changed.'),
    },
  },
];
