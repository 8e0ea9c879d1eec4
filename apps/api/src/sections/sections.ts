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
const built = (): Section[] => [
  sealSection(coding),
  sealSection(approach),
  sealSection(sqlSection),
  sealSection(workStyle),
  sealSection(workSimulation),
  sealSection(questionsSection),
  sealSection(writing),
];

let byKind: ReadonlyMap<SectionKind, Section> | undefined;

/** The module of a kind; null for one that is not built yet. */
export function findSectionModule(kind: SectionKind): Section | null {
  byKind ??= new Map(built().map((section) => [section.kind, section]));
  return byKind.get(kind) ?? null;
}
