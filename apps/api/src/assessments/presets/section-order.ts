import type { SectionKind } from '@dryrun/contract';
import { findSectionModule } from '../../sections/sections.ts';

const dayMinutes = 24 * 60;
/** Of a section that spans days; any other lasts a day at most. */
export const longestMinutes = 30 * dayMinutes;

/** What is wrong with sections in this order, in sentences that go on after their field's name. */
export function faultsOfSections(
  sections: readonly { kind: SectionKind; minutes: number }[],
): string[] {
  const faults: string[] = [];
  for (const [at, { kind, minutes }] of sections.entries()) {
    const before = sections.slice(0, at).map((section) => section.kind);
    const module = findSectionModule(kind);
    if (module === null) {
      faults.push(`have one of kind ${kind}, which is not built yet`);
      continue;
    }
    if (before.includes(kind)) faults.push(`have two of kind ${kind}: each may be there once`);
    const { follows } = module;
    if (follows !== null && !before.includes(follows)) {
      faults.push(`have one of kind ${kind} without one of kind ${follows} before it`);
    }
    if (module.spansDays && sections.length > 1) {
      faults.push(`have one of kind ${kind}, which lasts for days and stands alone`);
    }
    if (!module.spansDays && minutes > dayMinutes) {
      faults.push(`have one of kind ${kind} of more than a day`);
    }
  }
  return faults;
}
