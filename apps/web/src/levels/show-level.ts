/** The part of the statement that a level brought; it can be gone to. */
export const levelPartId = (level: number) => `level-${level}`;

/** Goes to the statement of a level, for the eye and for the keyboard. */
export function showLevel(level: number): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(levelPartId(level));
    part?.scrollIntoView({ block: 'start' });
    // Not the whole part: a `details` that can be focused keeps the keyboard out of all that is in it.
    part?.querySelector('summary')?.focus({ preventScroll: true });
  });
}
