import { sectionPage, sectionPart } from '../section-page.ts';

export const approachPage = sectionPage<'approach'>({
  kind: 'approach',
  describe: () => 'How each solution works, and what it costs',
  rules: () => ['What you explain stands beside the code that counts, which cannot be changed.'],
  Section: sectionPart(async () => (await import('./ApproachSection.tsx')).ApproachSection),
});
