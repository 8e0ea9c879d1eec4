import { defineSlips } from '@dryrun/problem-kit';

const places = 'Of a wall of 500,000 stones with a margin there are at most 1,000,002 places.';
const counts = 'There are at most 50,000 jobs, so no stone has more coats than that.';

export default defineSlips({
  leftOut: [
    {
      rule: 'If `to` equals `from`, it is only that one stone of each row.',
      line: 'if (from <= to) paint(top, bottom, from, to);',
      replacement: 'if (from < to) paint(top, bottom, from, to);',
    },
    {
      rule: 'the job goes on past stone `columns - 1` to stone 0 and further to `to`',
      line: 'paint(top, bottom, 0, to);',
      replacement: '',
    },
    {
      rule: 'its spare coats do not help any other stone',
      line: 'missing += Math.max(0, coats - painted);',
      replacement: 'missing += coats - painted;',
    },
    {
      rule: 'Each job is a list `[top, bottom, from, to]` and gives one coat (layer) of paint to these stones:',
      line: 'missing += Math.max(0, coats - painted);',
      replacement: 'missing += painted > 0 ? coats - 1 : coats;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const change = new Int32Array((rows + 1) * width);',
      because: places,
    },
    { kind: '32 bits', line: '[top * width + from, 1],', because: places },
    { kind: '32 bits', line: '[top * width + to + 1, -1],', because: places },
    { kind: '32 bits', line: '[(bottom + 1) * width + from, -1],', because: places },
    { kind: '32 bits', line: '[(bottom + 1) * width + to + 1, 1],', because: places },
    {
      kind: '32 bits',
      line: 'for (const [place, by] of corners) change[place] = (change[place] ?? 0) + by;',
      because: counts,
    },
    {
      kind: '32 bits',
      line: 'const changes = (soFar[column] ?? 0) + (change[row * width + column] ?? 0);',
      because: counts,
    },
    { kind: '32 bits', line: 'painted += changes;', because: counts },
  ],
});
