import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { changeSettings, syncSettings } from './change-settings.ts';
import { useSettings } from './own-settings.ts';

/**
 * Keeps this page and the server of one mind. The theme has two places to choose it: the switch in the
 * bar, which writes Mantine's own key, and the settings.
 */
export function SettingsSync() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { theme, reducesMotion } = useSettings();
  const known = useRef({ colorScheme, theme });

  useEffect(() => {
    void syncSettings();
    const sync = () => {
      if (document.visibilityState === 'visible') void syncSettings();
    };
    window.addEventListener('online', sync);
    document.addEventListener('visibilitychange', sync);
    return () => {
      window.removeEventListener('online', sync);
      document.removeEventListener('visibilitychange', sync);
    };
  }, []);

  useEffect(() => {
    const before = known.current;
    known.current = { colorScheme, theme };
    if (colorScheme === theme) return;
    if (before.colorScheme !== colorScheme) changeSettings({ theme: colorScheme });
    else setColorScheme(theme);
  }, [colorScheme, theme, setColorScheme]);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-reduced-motion', reducesMotion);
  }, [reducesMotion]);

  return null;
}
