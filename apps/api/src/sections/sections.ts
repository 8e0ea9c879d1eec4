import type { SectionKind } from '@dryrun/contract';
import { approach } from './approach/module.ts';
import { coding } from './coding/module.ts';
import { questionsSection } from './questions/module.ts';
import { type Section, sealSection } from './section-module.ts';
import { sqlSection } from './sql/module.ts';
import { workSimulation } from './work-simulation/module.ts';
import { workStyle } from './work-style/module.ts';
import { writing } from './writing/module.ts';

/** Every kind of section that is built, once. A function: modules may know those who look here. */
const built = (): Readonly<Record<SectionKind, Section>> => ({
  coding: sealSection(coding),
  approach: sealSection(approach),
  sql: sealSection(sqlSection),
  'work-style': sealSection(workStyle),
  'work-simulation': sealSection(workSimulation),
  questions: sealSection(questionsSection),
  writing: sealSection(writing),
});

let byKind: ReturnType<typeof built> | undefined;

/** The module of a kind; null for one that is not built yet. */
export function findSectionModule(kind: SectionKind): Section | null {
  byKind ??= built();
  return byKind[kind] ?? null;
}
