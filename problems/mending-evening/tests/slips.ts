import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'If a thing of that name waits already, nothing changes',
      line: 'if (this.place(thing) >= 0) return -1;',
      replacement: '',
    },
    {
      rule: 'If nothing waits, it returns the empty string ("").',
      line: "const name = this.queue[at]?.name ?? '';",
      replacement: "const name = this.queue[at]?.name ?? 'nothing';",
    },
    {
      rule: 'without its own',
      line: 'this.queue.slice(0, Math.max(0, at))',
      replacement: 'this.queue.slice(0, at + 1)',
      level: 2,
    },
    {
      rule: 'need no more than so many minutes',
      line: 'thing.minutes <= minutes',
      replacement: 'thing.minutes < minutes',
      level: 2,
    },
    {
      rule: 'Things from bring need none.',
      line: "skill === '' || skills.includes(skill)",
      replacement: 'skills.includes(skill)',
      level: 3,
    },
    {
      rule: 'next and quick are called by Solveig, who can do everything.',
      line: 'return this.mend(() => true);',
      replacement: "return this.mend(({ skill }) => skill === '');",
      level: 3,
    },
    {
      rule: 'A call that changes nothing writes none.',
      line: 'if (at >= 0) this.write(this.queue.toSpliced(at, 1), [...this.done, name]);',
      replacement:
        'this.write(at < 0 ? this.queue : this.queue.toSpliced(at, 1), at < 0 ? this.done : [...this.done, name]);',
      level: 4,
    },
    {
      rule: 'A line is written by each call that brings a thing into the queue or takes one out.',
      line: 'if (at >= 0) this.write(this.queue.toSpliced(at, 1), this.done);',
      replacement: 'if (at >= 0) this.queue = this.queue.toSpliced(at, 1);',
      level: 4,
    },
    {
      rule: 'A visit that ended with fetch adds no name.',
      line: 'this.write(this.queue.toSpliced(at, 1), this.done);',
      replacement: 'this.write(this.queue.toSpliced(at, 1), [...this.done, thing]);',
      level: 4,
    },
    {
      rule: 'everything is as it was before them',
      line: '      this.done = done;\n    }',
      replacement: '    }',
      level: 4,
    },
  ],
});
