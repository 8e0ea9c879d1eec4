import type { SectionKind } from '@dryrun/contract';
import type { PlannedSection, SectionPlan } from './section-page.ts';
import { sectionPages } from './sections.ts';

/** What a section consists of, before it is begun; nothing where its kind does not say. */
export function describeSection(section: PlannedSection, plan: SectionPlan): string {
  return sectionPages[section.kind]?.describe?.(section, plan) ?? '';
}

/** What to know of the sections before they open, in their order. */
export function rulesOf(sections: readonly PlannedSection[], plan: SectionPlan): string[] {
  return sections.flatMap((section) => sectionPages[section.kind]?.rules?.(section, plan) ?? []);
}

/** Whether sections of a kind last for days: nobody sits through them. */
export function spansDays(kind: SectionKind): boolean {
  return sectionPages[kind]?.spansDays ?? false;
}
