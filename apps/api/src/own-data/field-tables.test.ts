import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldTables } from './field-tables.ts';

const file = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'export.md');

test('docs/export.md says every field that is written and read', () => {
  const text = readFileSync(file, 'utf8');
  const [, before = '', after = ''] =
    /^(.*<!-- fields: [^\n]*-->\n).*(<!-- end of fields -->.*)$/s.exec(text) ?? [];
  const right = `${before}\n${fieldTables()}\n\n${after}`;
  if (process.env.UPDATE_EXPORT_DOC) writeFileSync(file, right);
  else expect(text, 'Make it anew by the command that stands in it.').toBe(right);
});
