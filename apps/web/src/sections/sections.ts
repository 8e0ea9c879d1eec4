import type { SectionKind } from '@dryrun/contract';
import { approachPage } from './approach/approach-page.ts';
import { codingPage } from './coding/coding-page.ts';
import { questionsPage } from './questions/questions-page.ts';
import type { SectionPage } from './section-page.ts';
import { sqlPage } from './sql/sql-page.ts';
import { workSimulationPage } from './work-simulation/work-simulation-page.ts';
import { workStylePage } from './work-style/work-style-page.ts';
import { writingPage } from './writing/writing-page.ts';

/** The page of every kind of section. What it shows comes when its section opens. */
export const sectionPages: Readonly<Record<SectionKind, SectionPage>> = {
  coding: codingPage,
  approach: approachPage,
  sql: sqlPage,
  questions: questionsPage,
  writing: writingPage,
  'work-style': workStylePage,
  'work-simulation': workSimulationPage,
};

/** Kinds that a set-up of one's own may have, in the order in which they are offered. */
export function builtKinds(): SectionKind[] {
  return Object.values(sectionPages).map(({ kind }) => kind);
}

/** Fetches the page of a section that is about to open. */
export async function prefetchSection(kind: SectionKind): Promise<void> {
  const page = sectionPages[kind];
  await ('Section' in page ? page.Section : page.Body).prefetch();
}
