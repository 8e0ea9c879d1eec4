import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'Equal is dry.',
      line: '(squares[square] ?? -1) >= (tide[phase] ?? 10)',
      replacement: '(squares[square] ?? -1) > (tide[phase] ?? 10)',
    },
    {
      rule: 'the group stays where it is or moves to a square that shares a side with its own',
      line: 'of [square, ...around]',
      replacement: 'of around',
    },
    {
      rule: 'Before it comes and after it has left, the square may be under water.',
      line: 'if (seen[phase]?.has(target) || !isDry(target, phase)) continue;',
      replacement:
        'if (seen[phase]?.has(target) || !isDry(target, phase) || !isDry(square, phase)) continue;',
    },
    {
      rule: 'the square on which the group then stands must be dry',
      line: 'if (seen[phase]?.has(target) || !isDry(target, phase)) continue;',
      replacement:
        'if (seen[phase]?.has(target) || (target !== goal && !isDry(target, phase))) continue;',
    },
    {
      rule: 'So if the top left square is under water in minute 0, the answer is -1.',
      line: 'if (!isDry(0, 0)) return -1;',
      replacement: '',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const around = [square + 1, square - 1, square + width, square - width];',
      because: 'Squares are numbered, and there are at most 14,519.',
    },
  ],
});
