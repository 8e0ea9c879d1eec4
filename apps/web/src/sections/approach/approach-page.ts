import { sectionPage, sectionPart } from '../section-page.ts';

export const approachPage = sectionPage<'approach'>({
  kind: 'approach',
  Section: sectionPart(async () => (await import('./ApproachSection.tsx')).ApproachSection),
});
