/**
 * The lobby's tiny program in each language: it adds two integers. The worker calls it with 19 and 23
 * and wants 42.
 */
export const checkProgram: Readonly<Record<string, string>> = {
  javascript: 'function add(a, b) {\n  return a + b;\n}\n',
  typescript: 'function add(a: number, b: number): number {\n  return a + b;\n}\n',
  python: 'def add(a: int, b: int) -> int:\n    return a + b\n',
};
