/** Whether two texts are one number, written in two ways: told by its digits, however many they are. */
export function isSameNumber(a: string, b: string): boolean {
  const [one, other] = [normalForm(a), normalForm(b)];
  return one !== null && one === other;
}

const parts = /^\s*([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*$/i;

/** Its digits without noughts at their ends, and where the point stands; null for what is no number. */
function normalForm(text: string): string | null {
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
  const digits = whole + fraction;
  if (digits === '') return null;
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return '0';
  const point = Number(exponent) + whole.length - (digits.length - significant.length);
  return `${sign === '-' ? '-' : ''}${significant.replace(/0+$/, '')} ${point}`;
}
