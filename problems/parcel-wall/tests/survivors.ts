import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'parcels.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));',
    replacement: 'parcels.sort((a, b) => b.size - a.size || (a.name <= b.name ? -1 : 1));',
    because: 'No two parcels in the wall have one name.',
  },
  {
    line: 'late.sort((a, b) => a.lastDay - b.lastDay || (a.name < b.name ? -1 : 1));',
    replacement: 'late.sort((a, b) => a.lastDay - b.lastDay || (a.name <= b.name ? -1 : 1));',
    because: 'No two parcels in the wall have one name.',
  },
]);
