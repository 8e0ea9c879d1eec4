import { defineSurvivors } from '@dryrun/problem-kit';

const firstOfThoseWhoWait =
  'At that place stands the first of those who wait, and the sum changes by that strength less itself.';
const withinTheOrder = 'The middle of a part that is not empty is always a place of the order.';

export default defineSurvivors([
  {
    line: 'if (place < this.places) this.sum += strength - this.strengthAt(this.places);',
    replacement: 'if (place <= this.places) this.sum += strength - this.strengthAt(this.places);',
    because: firstOfThoseWhoWait,
  },
  {
    line: 'if (place < this.places) this.sum += this.strengthAt(this.places) - entry.strength;',
    replacement:
      'if (place <= this.places) this.sum += this.strengthAt(this.places) - entry.strength;',
    because: firstOfThoseWhoWait,
  },
  {
    line: 'const more = (other?.strength ?? 0) - strength;',
    replacement: 'const more = (other.strength ?? 0) - strength;',
    because: withinTheOrder,
  },
  {
    line: 'if (more > 0 || (more === 0 && (other?.time ?? 0) < time)) low = middle + 1;',
    replacement: 'if (more > 0 || (more === 0 && (other.time ?? 0) < time)) low = middle + 1;',
    because: withinTheOrder,
  },
]);
