import type { CSSVariablesResolver, MantineThemeOverride } from '@mantine/core';
import { type Role, roles } from './roles.ts';
import { scales } from './scales.ts';

const uiFont = '"Inter Variable", "Inter Symbols", "Inter Fallback", system-ui, sans-serif';
const codeFont =
  '"JetBrains Mono Variable", "Inter Symbols", "JetBrains Mono Fallback", ui-monospace, monospace';

/** The design tokens as a Mantine theme, so that its components speak them too. */
export const theme: MantineThemeOverride = {
  colors: scales,
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  white: '#ffffff',
  black: scales.gray[9],
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  // base.css draws the ring on everything that takes focus.
  focusRing: 'never',
  activeClassName: '',
  fontFamily: uiFont,
  fontFamilyMonospace: codeFont,
  fontSmoothing: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '6px', xl: '6px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  headings: {
    fontFamily: uiFont,
    fontWeight: '600',
    textWrap: 'wrap',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '32px', fontWeight: '650' },
      h2: { fontSize: '1rem', lineHeight: '24px', fontWeight: '600' },
      h3: { fontSize: '0.875rem', lineHeight: '20px', fontWeight: '600' },
      h4: { fontSize: '0.75rem', lineHeight: '16px', fontWeight: '500' },
      h5: { fontSize: '0.75rem', lineHeight: '16px', fontWeight: '500' },
      h6: { fontSize: '0.75rem', lineHeight: '16px', fontWeight: '500' },
    },
  },
};

/** Sizes that do not change with the colour scheme. Components write `var(--sp-4)`. */
const measures = {
  '--font-ui': uiFont,
  '--font-code': codeFont,
  '--fs-xs': '0.75rem',
  '--fs-sm': '0.8125rem',
  '--fs-md': '0.875rem',
  '--fs-read': '0.9375rem',
  '--fs-lg': '1rem',
  '--fs-xl': '1.25rem',
  '--fs-2xl': '1.75rem',
  '--fs-3xl': '2.5rem',
  '--sp-1': '4px',
  '--sp-2': '8px',
  '--sp-3': '12px',
  '--sp-4': '16px',
  '--sp-5': '24px',
  '--sp-6': '32px',
  '--sp-7': '48px',
  '--r-1': '2px',
  '--r-2': '4px',
  '--r-3': '6px',
  '--h-1': '24px',
  '--h-2': '28px',
  '--h-3': '32px',
  '--h-4': '40px',
  '--t-fast': '90ms',
  '--t-mid': '160ms',
  '--ease': 'cubic-bezier(.2, 0, 0, 1)',
};

/** What Mantine's component styles read. */
const mantineVariables = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--field)',
  '--mantine-color-disabled': 'var(--hover)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-error': 'var(--fail-text)',
};

/** Our roles as CSS variables, and Mantine's own variables pointed at them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: measures,
  light: { ...asVariables(roles.light), ...mantineVariables },
  dark: { ...asVariables(roles.dark), ...mantineVariables },
});

/** Roles as the CSS variables that components read. */
export function asVariables(values: Record<Role, string>): Record<`--${string}`, string> {
  return Object.fromEntries(Object.entries(values).map(([role, value]) => [`--${role}`, value]));
}
