import type { EditorMode, SectionKind } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { nameSection, type WrittenIn } from './section-names.ts';

const among = (
  kinds: SectionKind[],
  editorMode: EditorMode | null,
  language: string | null,
): WrittenIn => ({ sections: kinds.map((kind) => ({ kind })), editorMode, language });

test.each<[SectionKind, WrittenIn, string]>([
  ['coding', among(['coding', 'approach'], 'standard', 'Python'), 'Coding'],
  ['coding', among(['coding', 'questions'], 'document', 'Python'), 'Document'],
  ['coding', among(['sql', 'coding'], 'plain', 'Python'), 'Python'],
  ['coding', among(['coding', 'sql'], 'document', 'Python'), 'Document'],
  ['coding', among(['sql', 'coding'], null, null), 'Coding'],
  ['sql', among(['sql', 'coding'], 'plain', 'Python'), 'SQL'],
  ['questions', among(['coding', 'questions'], 'document', 'Python'), 'Questions'],
])('%s in %j is called %s', (kind, writtenIn, name) => {
  expect(nameSection(kind, writtenIn)).toBe(name);
});
