// Runs before the first paint. The key is the one src/theme/color-scheme.ts writes.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('dry-run-color-scheme');
  } catch {
    // Storage may be blocked; the system's preference decides then.
  }
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = chosen === 'dark' || (chosen !== 'light' && systemIsDark);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
