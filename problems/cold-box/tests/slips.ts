import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'If it would fall below 0, it shows 0 and goes on from there.',
      line: 'dial = Math.max(0, dial + change);',
      replacement: 'dial += change;',
    },
    {
      rule: 'with fresh ice it shows 0',
      line: 'dial = dialSinceDepot;',
      replacement: 'dial = Math.max(0, change);',
    },
    {
      rule: 'The packing before the start is not counted.',
      line: 'let used = 0;',
      replacement: 'let used = 1;',
    },
    {
      rule: 'The dial is read at the end of every leg; at a depot, before any repacking.',
      line: 'if (dial > rating) {',
      replacement: 'if (dial > rating && depots[nextDepot] !== leg) {',
    },
    {
      rule: 'No reading may be higher than the rating of the box.',
      line: 'if (dialSinceDepot > rating) return Number.POSITIVE_INFINITY;',
      replacement: '',
    },
    {
      rule: 'She repacks at most repacks times on the whole route.',
      line: 'repacksNeeded(drift, depots, rating) <= repacks',
      replacement: 'repacksNeeded(drift, depots, rating) <= Math.max(1, repacks)',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'let dialSinceDepot = Number.POSITIVE_INFINITY;',
      because:
        'From the start it never falls below the dial, whatever it begins with. For all at once 10^12 will do: no dial shows more than 10^11.',
    },
    {
      kind: 'small infinity',
      line: 'if (dialSinceDepot > rating) return Number.POSITIVE_INFINITY;',
      because: 'It is held against the repackings, of which there are at most 100,000.',
    },
    {
      kind: 'small infinity',
      line: 'dialSinceDepot = Number.POSITIVE_INFINITY;',
      because: 'Only 10^12 is not told: no dial shows more than 10^11.',
    },
  ],
});
