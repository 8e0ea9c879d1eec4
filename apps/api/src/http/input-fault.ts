/** An issue as zod reports it through Standard Schema; anything beyond message and path is zod's. */
export type InputIssue = {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly format?: string;
};

export type InputFault = {
  /** `custom.difficulties.0`; empty when the input as a whole is at fault. */
  field: string;
  /** Names the field and the fix. */
  message: string;
};

/** Sentences that the contract's authors did not write themselves. */
const zodsOwn = /^(Invalid|Too (big|small)|Unrecognized)/;

const withArticle = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a JSON object'],
]);

/** Says what is wrong with an input and what to give instead. */
export function faultOf(issue: InputIssue): InputFault {
  const field = (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .join('.');
  const name = field === '' ? 'The body of the request' : `"${field}"`;
  return { field, message: `${name} ${reasonOf(issue)}` };
}

function reasonOf({ message, code, expected, values, format }: InputIssue): string {
  if (!zodsOwn.test(message)) return `is not valid. ${message}`;
  if (code === 'invalid_type') {
    const wanted = withArticle.get(expected ?? '') ?? `a value of type ${expected}`;
    return message.endsWith('undefined') ? `is missing. Give ${wanted}.` : `must be ${wanted}.`;
  }
  if (code === 'invalid_value' && values) return `must be one of: ${values.join(', ')}.`;
  if (code === 'invalid_format' && format === 'uuid') return 'must be a UUID.';
  return `is not valid. ${message}.`;
}
