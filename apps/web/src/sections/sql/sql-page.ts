import { sectionPage, sectionPart } from '../section-page.ts';

export const sqlPage = sectionPage<'sql'>({
  kind: 'sql',
  Section: sectionPart(async () => (await import('./SqlSection.tsx')).SqlSection),
});
