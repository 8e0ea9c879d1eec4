import { expect, test } from 'vitest';
import { PresetSectionSchema } from '../preset.ts';
import { ReportSectionSchema, SectionViewSchema, sectionKinds, sectionSchemas } from './index.ts';

test.each(sectionKinds)('%s is in every table, and a preset may leave its settings out', (kind) => {
  const kindsOf = (options: readonly { shape: { kind: { value: string } } }[]) =>
    options.map(({ shape }) => shape.kind.value);
  expect(kindsOf(SectionViewSchema.options), 'SectionViewSchema').toContain(kind);
  expect(kindsOf(ReportSectionSchema.options), 'ReportSectionSchema').toContain(kind);
  expect(kindsOf(PresetSectionSchema.options), 'PresetSectionSchema').toContain(kind);
  const { settings, view, report } = sectionSchemas[kind];
  expect(settings.safeParse({}).success).toBe(true);
  expect([view.shape.kind.value, report.shape.kind.value]).toEqual([kind, kind]);
});
