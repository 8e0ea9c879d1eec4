import { sectionPage, sectionPart } from '../section-page.ts';

export const codingPage = sectionPage<'coding'>({
  kind: 'coding',
  Section: sectionPart(async () => (await import('./CodingSection.tsx')).CodingSection),
});
