export { type Principle, principles } from '../principles.ts';
export { drawItems } from './draw-items.ts';
export type { Agreement, Choice, Item, Statement } from './item.ts';
export { items } from './items/items.ts';
export { type Answer, type Column, type Profile, profileOf } from './profile.ts';
