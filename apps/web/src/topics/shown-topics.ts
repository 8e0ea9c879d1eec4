import { changeSettings } from '../settings/change-settings.ts';
import { useSettings } from '../settings/own-settings.ts';

/**
 * Whether topics are shown of problems that are not solved yet: a topic is half of the idea, so only
 * when asked. One of the settings, the same on every page.
 */
export function useShownTopics(): [boolean, (shown: boolean) => void] {
  const { showsTopics } = useSettings();
  return [showsTopics, (shown) => changeSettings({ showsTopics: shown })];
}
