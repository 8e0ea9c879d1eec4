export { giveBackMemoryAtRest } from './give-back-memory.ts';
export { logLines } from './log-lines.ts';
export { type Read, readSettings, requireSettings, type Variables } from './read-settings.ts';
export { settings } from './settings.ts';
