import { defineSlips } from '@dryrun/problem-kit';

const reversing = 'if (isPit[track] === 1) offer((state + tracks) % (2 * tracks));';

const small = 'Tracks and steps are below 30,000 there.';

export default defineSlips({
  leftOut: [
    {
      rule: 'The reversing lever can be pulled only while the turntable points at a track in `pits`.',
      line: reversing,
      replacement: 'offer((state + tracks) % (2 * tracks));',
    },
    {
      rule: 'Every pull counts as one, pulls of the reversing lever too.',
      line: reversing,
      replacement:
        'const turned = (state + tracks) % (2 * tracks); if (isPit[track] === 1 && taken[turned] === 0) { taken[turned] = 1; reached.push(turned); }',
    },
    {
      rule: 'No pull may end with the turntable pointing at a track in `closed`.',
      line: `taken[track] = 1;
    taken[track + tracks] = 1;`,
      replacement: 'if (track !== goal) taken[track] = taken[track + tracks] = 1;',
    },
    {
      rule: 'That may be more than a full circle.',
      line: 'const step = length % tracks;',
      replacement: 'const step = length;',
    },
    {
      rule: 'whichever its direction is then',
      line: 'if (track === goal) return pulls;',
      replacement: 'if (state === goal) return pulls;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'if (state === track) offer((track + step) % tracks);',
      because: small,
    },
    {
      kind: '32 bits',
      line: 'else offer(((track + tracks - step) % tracks) + tracks);',
      because: small,
    },
    {
      kind: '32 bits',
      line: 'if (isPit[track] === 1) offer((state + tracks) % (2 * tracks));',
      because: small,
    },
  ],
});
