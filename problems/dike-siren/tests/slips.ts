import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'All other nights are calm.',
      line: '(1 - flood) * chanceOfAtLeast(inCalm, needed)',
      replacement: 'chanceOfAtLeast(inCalm, needed)',
    },
    {
      rule: 'at least needed sensors report',
      line: 'exactly[needed] = (exactly[needed] ?? 0) + (exactly[needed - 1] ?? 0) * chance;',
      replacement:
        'exactly[needed] = (exactly[needed] ?? 0) * (1 - chance) + (exactly[needed - 1] ?? 0) * chance;',
    },
    {
      rule: 'given that the siren sounds',
      line: 'return floodAndSiren / (floodAndSiren + calmAndSiren);',
      replacement: 'return calmAndSiren < 0 ? 0 : floodAndSiren;',
    },
    {
      rule: 'On a calm night it reports all the same, because of frogs, with chance inCalm[i].',
      line: 'chanceOfAtLeast(inCalm, needed)',
      replacement: 'chanceOfAtLeast(inFlood, needed)',
    },
  ],
});
