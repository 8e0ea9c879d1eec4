import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { forcedRoles } from '../src/theme/roles.ts';
import { asVariables, cssVariablesResolver, theme } from '../src/theme/theme.ts';

const name = 'virtual:theme.css';

/**
 * Writes the theme's variables into the style sheet at build time. Left to MantineProvider they
 * would come with the first JavaScript, after a first paint without colours.
 */
export function themeCss(): Plugin {
  return {
    name: 'dry-run:theme-css',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? render() : undefined),
  };
}

function render(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const defaults = defaultCssVariablesResolver(merged);
  const ours = cssVariablesResolver(merged);
  const schemes = convertCssVariables({
    variables: { ...withoutUnusedColours(defaults.variables), ...ours.variables },
    light: { ...withoutUnusedColours(defaults.light), ...ours.light },
    dark: { ...withoutUnusedColours(defaults.dark), ...ours.dark },
  });
  const forced = Object.entries(asVariables(forcedRoles)).map(
    ([role, value]) => `${role}: ${value};`,
  );
  // As strong as the schemes, and after them.
  return `${schemes}
@media (forced-colors: active) { :root[data-mantine-color-scheme] { ${forced.join(' ')} } }`;
}

/** Mantine brings fourteen palettes; only the six of the theme may be used here. */
function withoutUnusedColours<T extends Record<string, string>>(variables: T): T {
  const unused = Object.keys(DEFAULT_THEME.colors).filter(
    (color) => !(color in (theme.colors ?? {})),
  );
  const pattern = new RegExp(`^--mantine-color-(${unused.join('|')})-`);
  return Object.fromEntries(
    Object.entries(variables).filter(([variable]) => !pattern.test(variable)),
  ) as T;
}
