import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'a held map becomes loose, at the front of the line',
      line: 'if (held) this.lay(map, --this.next);',
      replacement: 'if (held) this.lay(map, this.behind++);',
    },
    {
      rule: 'fetch(map) for a loose map: it moves to the end of the line.',
      line: 'if (this.held.has(map)) return 0;',
      replacement: 'if (this.held.has(map) || this.rankOf.has(map)) return 0;',
    },
    {
      rule: 'fetch(map) for a held map: nothing changes.',
      line: 'if (this.held.has(map)) return 0;',
      replacement: 'this.held.delete(map);',
    },
    {
      rule: 'Held maps take up places',
      line: 'this.rankOf.size + this.held.size === this.room',
      replacement: 'this.rankOf.size === this.room',
    },
    {
      rule: 'if every place has a held map, nothing changes; returns -1',
      line: 'if (carried >= 0) this.lay(map, this.behind++);',
      replacement: 'this.lay(map, this.behind++);',
    },
    {
      rule: 'Otherwise, if no place is free, the map at the front of the line goes down.',
      line: 'if (!this.lift(map) && this.rankOf.size + this.held.size === this.room) {',
      replacement: 'if (this.rankOf.size + this.held.size === this.room && !this.lift(map)) {',
    },
    {
      rule: 'if map is not loose, nothing changes',
      line: 'if (loose) this.held.add(map);',
      replacement: 'this.held.add(map);',
    },
    {
      rule: 'the first count maps of the line go down, or all loose maps if there are fewer',
      line: 'while (carried.length < count && this.rankOf.size > 0) {',
      replacement: 'while (this.rankOf.size > 0) {',
    },
  ],
  justified: [
    {
      kind: 'sentinel',
      line: 'carried = this.clear(1)[0] ?? -1;',
      because: 'No map has the number 0.',
    },
    { kind: 'sentinel', line: 'if (map !== undefined) {', because: 'No map has the number 0.' },
  ],
});
