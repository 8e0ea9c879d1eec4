const endings: Record<string, string> = {
  javascript: 'js',
  typescript: 'ts',
  python: 'py',
  cpp: 'cpp',
  java: 'java',
  sql: 'sql',
};

export function fileEnding(language: string): string {
  return endings[language] ?? 'txt';
}
