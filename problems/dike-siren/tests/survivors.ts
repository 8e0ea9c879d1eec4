import { defineSurvivors } from '@dryrun/problem-kit';

const because =
  'The chances of a siren in both kinds of nights change their sign together, and only their quotient counts.';

export default defineSurvivors([
  {
    line: 'exactly[needed] = (exactly[needed] ?? 0) + (exactly[needed - 1] ?? 0) * chance;',
    replacement: 'exactly[needed] = (exactly[needed] ?? 0) - (exactly[needed - 1] ?? 0) * chance;',
    because,
  },
  {
    line: 'exactly[k] = (exactly[k] ?? 0) * (1 - chance) + (exactly[k - 1] ?? 0) * chance;',
    replacement: 'exactly[k] = (exactly[k] ?? 0) * (1 - chance) - (exactly[k - 1] ?? 0) * chance;',
    because,
  },
]);
