import type { OwnSectionProps } from '../section-page.ts';
import { ProblemsSection } from './ProblemsSection.tsx';

/** Problems that ask for programs. */
export function CodingSection(props: OwnSectionProps) {
  return <ProblemsSection {...props} kind="coding" />;
}
