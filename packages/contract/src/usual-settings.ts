import type { Settings } from './settings.ts';

/** What stands where nothing was chosen. In a file without zod, for browsers. */
export const usualSettings: Settings = {
  theme: 'auto',
  reducesMotion: false,
  showsTopics: false,
  showsDifficulty: true,
  fontSizePx: 13,
  tabWidth: null,
  wrapsLines: false,
  keys: 'standard',
  language: null,
  preset: null,
  editorMode: null,
  extraTime: null,
};
