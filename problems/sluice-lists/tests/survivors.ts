import { defineSurvivors } from '@dryrun/problem-kit';

const distinct = 'Places differ, so no sluice ever has the place of another one.';

export default defineSurvivors([
  {
    line: 'const spring: Sluice = { place: Infinity, flow: 0, left: null, right: null, outer: null };',
    replacement: 'const spring: Sluice = {};',
    because:
      'The spring only has to stand before nobody, and nothing compares as less than undefined either; its flow is not asked for.',
  },
  {
    line: 'if (place < passed) return [];',
    replacement: 'if (place <= passed) return [];',
    because: distinct,
  },
  {
    line: 'while (open.place < place) {',
    replacement: 'while (open.place <= place) {',
    because: distinct,
  },
]);
