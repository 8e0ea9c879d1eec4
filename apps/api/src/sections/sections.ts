import type { SectionKind } from '@dryrun/contract';
import { questionsSection } from './questions/module.ts';
import { type Section, sealSection } from './section-module.ts';
import { workSimulation } from './work-simulation/module.ts';
import { workStyle } from './work-style/module.ts';

/** Every kind of section that is built, once. */
const built: readonly Section[] = [
  sealSection(workStyle),
  sealSection(workSimulation),
  sealSection(questionsSection),
];

const byKind = new Map(built.map((section) => [section.kind, section]));

/** The module of a kind; null for those that keep all they have elsewhere. */
export function findSectionModule(kind: SectionKind): Section | null {
  return byKind.get(kind) ?? null;
}
