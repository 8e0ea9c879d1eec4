// Runs before the first paint. The keys are those of src/theme/color-scheme.ts and src/settings/own-settings.ts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('dry-run-color-scheme');
    const { settings } = JSON.parse(localStorage.getItem('dry-run:settings')) ?? {};
    document.documentElement.toggleAttribute(
      'data-reduced-motion',
      settings?.reducesMotion === true,
    );
  } catch {
    // Storage may be blocked, or hold something else; the system's preference decides then.
  }
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = chosen === 'dark' || (chosen !== 'light' && systemIsDark);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
