import { faultOfShape } from '../../assessments/presets/preset-file.ts';
import { id, type Part, text, time } from './part.ts';

export const presetParts: readonly Part[] = [
  {
    table: 'kept_preset',
    says: 'A preset of one’s own.',
    owner: 'own',
    key: ['id'],
    sameAs: ['name'],
    fault: ({ name, shape }) => faultOfShape(String(name), String(shape)),
    columns: {
      id: id('kept_preset', 'Its id.'),
      name: text('Its name.'),
      shape: text(
        'As JSON text: an entry of [a file of presets](hosting.md) without `id` and `name`.',
      ),
      kept_at: time('When it was kept.'),
    },
  },
];
