/**
 * Whether a key belongs to an input method that is putting characters together: none of ours acts on
 * it. Safari ends the composition before it tells of the key, which then has the code 229.
 */
export function isComposing({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>) {
  return isComposing || keyCode === 229;
}
