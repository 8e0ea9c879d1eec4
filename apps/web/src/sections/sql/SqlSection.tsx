import { ProblemsSection } from '../coding/ProblemsSection.tsx';
import type { OwnSectionProps } from '../section-page.ts';

/** Problems that ask for queries, in the workspace of all problems. */
export function SqlSection(props: OwnSectionProps) {
  return <ProblemsSection {...props} kind="sql" />;
}
