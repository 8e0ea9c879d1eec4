/** All that were noted, once each, in ascending order. */
export function polesToReplace(up: readonly number[], down: readonly number[]): number[] {
  return [...new Set([...up, ...down])].sort((a, b) => a - b);
}
