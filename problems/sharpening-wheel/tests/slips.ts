import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'even if nobody waits',
      line: 'now += dressing;',
      replacement: 'if (front < row.length) now += dressing;',
    },
    {
      rule: 'In the same second, the customer with the lower number is first.',
      line: 'let front = 0;',
      replacement:
        'let front = 0; row.push = function (...more) { for (const one of more) { let at = this.length; while (at > front && arrival[this[at - 1]!] === arrival[one] && left[this[at - 1]!] === work[this[at - 1]!]) at--; this.splice(at, 0, one); } return this.length; };',
    },
    {
      rule: 'That ends one turn, however short.',
      line: 'untilDressing--;',
      replacement: 'if (seconds === limit) untilDressing--;',
    },
    {
      rule: 'counted through the whole day',
      line: 'if (front === row.length) now = Math.max(now, arrival[arrived] ?? 0);',
      replacement:
        'if (front === row.length && (arrival[arrived] ?? 0) > now) { now = arrival[arrived] ?? 0; untilDressing = turns; }',
    },
    {
      rule: 'An unfinished blade goes into the row before that.',
      line: 'else row.push(blade);',
      replacement:
        'else { const end = untilDressing === 1 ? now + dressing : now; while (arrived < arrival.length && (arrival[arrived] ?? 0) <= end) row.push(arrived++); row.push(blade); }',
    },
  ],
});
