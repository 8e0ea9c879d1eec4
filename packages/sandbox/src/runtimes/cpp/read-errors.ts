import { type OwnPlace, placeAt, placeOfDefinition, unclosedBrace } from '../own-place.ts';
import type { CompileFailure } from '../runtime.ts';
import { candidateFile, entryFile } from './program-text.ts';
import { withoutTexts } from './strip.ts';

const placed = new RegExp(
  String.raw`^${candidateFile.replace('.', '\\.')}:(\d+):(?:(\d+):)? +(.*)$`,
);
const longestMessage = 4_000;
const longestLine = 2_000;
const mostErrors = 5;

type Found = { text: string; line: number | null; column: number | null };

/**
 * What a compiler said, as its first error with the candidate's line; of ours nothing shows.
 *
 * @param code the candidate's, in which what is said of all of a function has the function's place
 */
export function readErrors(said: string, code: string): CompileFailure {
  const bare = withoutTexts(code);
  const open = endsTooLate(said) && !bracesDepend.test(bare) ? unclosedBrace(bare) : null;
  if (open !== null) return unclosed('this `{` is never closed: a `}` is missing', open);
  const macro = /unterminated argument list invoking macro ["'](\w+)["']/.exec(said)?.[1];
  const opened = macro === undefined ? null : lastUse(bare, macro);
  if (opened !== null)
    return unclosed(`the \`(\` of the macro \`${macro}\` is never closed`, opened);
  const errors: Found[] = [];
  /** Where in the candidate's code what fails elsewhere was asked for. */
  let asked: Pick<Found, 'line' | 'column'> = { line: null, column: null };
  for (const whole of said.split('\n')) {
    const raw = whole.slice(0, longestLine);
    const here = placed.exec(raw);
    const [, line, column, rest = ''] = here ?? [];
    const place = here ? { line: Number(line), column: column ? Number(column) : null } : null;
    if (place && /required (?:from|by)/.test(rest) && asked.line === null) asked = place;
    const error =
      /(?:fatal )?error: (.*)$/.exec(raw)?.[1] ?? /undefined reference to .*/.exec(raw)?.[0];
    if (error !== undefined) {
      errors.push({ ...(place ?? asked), text: explain(error, (place ?? asked).line === null) });
      asked = { line: null, column: null };
    } else if (place && /^note: .*[^:]$/.test(rest) && errors.length > 0) {
      const last = errors.at(-1) as Found;
      if (!last.text.includes('\n')) last.text += `\n  line ${place.line}: ${clean(rest)}`;
    }
  }
  const shown = dropEchoes(errors)
    .slice(0, mostErrors)
    .map((one) => (one.line === null ? { ...one, ...definitionMeant(one.text, bare) } : one));
  const [first] = shown;
  if (first === undefined) {
    const message = clean(said.trim().split('\n').at(-1) ?? '') || 'The compiler said nothing.';
    return { ok: false, message: message.slice(0, longestMessage), line: null, column: null };
  }
  const message = shown.map(withPlace).join('\n').slice(0, longestMessage);
  return { ok: false, message, line: first.line, column: first.column };
}

/** What may open and close braces other than as it is written. */
const bracesDepend = /^[ \t]*#[ \t]*(?:if|define[^\n]*[{}])|\\\n/m;

/** Whether what the compiler stopped at stands behind the candidate's code. */
function endsTooLate(said: string): boolean {
  const first = said.split('\n').find((line) => /error: /.test(line)) ?? '';
  const isOurs = first.startsWith(`${entryFile}:`) && !/static.assertion/.test(first);
  return isOurs || /error: expected [`'‘]\}['’] at end of input/.test(said);
}

function unclosed(words: string, { line, column }: OwnPlace): CompileFailure {
  return { ok: false, message: withPlace({ text: words, line, column }), line, column };
}

function lastUse(bare: string, macro: string): OwnPlace | null {
  const uses = [...bare.matchAll(new RegExp(String.raw`\b${macro}\s*\(`, 'g'))];
  const last = uses.at(-1);
  return last === undefined ? null : placeAt(bare, last.index);
}

/** Of what is said, by us or of a link, which function or class it is about. */
const meant =
  /^(?:Parameter \d+ of |Several functions of the name |The constructor of |`|no matching function for call to `)?(?:\w+::)*~?(\w+)(?:`|\([^`]*`)?(?:, \w+,)? (?:must |fit |is (?:abstract|private|protected|declared|a template|not where))|^no matching function for call to `(?:\w+::)*(\w+)\(/;

function definitionMeant(text: string, bare: string): OwnPlace | null {
  const name = meant
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return name === undefined ? null : placeOfDefinition(bare, name);
}

/** As for other languages, at the end of the first line. */
function withPlace({ text, line, column }: Found): string {
  if (line === null) return text;
  const [words = '', ...more] = text.split('\n');
  return [`${words.replace(/\.$/, '')} (${candidateFile}:${line}:${column ?? 1})`, ...more].join(
    '\n',
  );
}

/** What our checks say explains the errors that follow from the same, in our code. */
function dropEchoes(errors: readonly Found[]): readonly Found[] {
  const own = errors.filter(({ line }) => line !== null);
  if (own.length > 0) return own;
  const told = errors.filter(({ text }) => !/dryrun/.test(text));
  const [first] = errors;
  const said = told.find(({ text }) => text.startsWith('Several functions')) ?? told[0] ?? first;
  return said ? [said] : [];
}

/** Headers and names that are newer than the language that is offered. */
const ofCpp23 =
  'expected flat_map flat_set generator mdspan print spanstream stacktrace stdfloat'.split(' ');
const namesOfCpp23 =
  'print println expected unexpected to zip zip_transform enumerate chunk chunk_by slide stride cartesian_product adjacent pairwise repeat join_with as_const fold_left fold_right contains find_last starts_with ends_with iota byteswap to_underlying unreachable forward_like generator mdspan flat_map flat_set move_only_function'.split(
    ' ',
  );

/** As gcc says it, and clang, of what the call of a program asks for. */
const notThere =
  /^‘(?:::)?(\w+)’ has not been declared|^(?:no member named '(\w+)' in the global namespace|use of undeclared identifier '(\w+)')/;
const bareTemplate =
  /^‘template<.*> (?:class|struct|union) (\w+)’ used without template|^(?:use of class template '(\w+)' requires|'(\w+)' is not a class, namespace)/;

/** @param isOurs it stands in our code, and nothing of the candidate's has asked for it */
function explain(error: string, isOurs: boolean): string {
  const asserted = (/^static assertion failed: (.*)$/.exec(error) ??
    // As clang says it, in its older versions and its newer ones.
    /^static(?:_assert| assertion) failed(?: due to requirement '.*')?:? "?(.*?)"?$/.exec(
      error,
    ))?.[1];
  if (asserted !== undefined) return clean(asserted);
  const hidden =
    /(\w+)\([^‘’]*’ is (private|protected) within this context/.exec(error) ??
    /^'(\w+)' is a (private|protected) member of/.exec(error);
  const inherited = /(\w+)\([^‘’]*’ is inaccessible within this context/.exec(error)?.[1];
  if (inherited !== undefined)
    return `\`${inherited}\` is of a private base: write \`public\` before the name of the base.`;
  if (hidden) return `\`${hidden[1]}\` is ${hidden[2]}: write \`public:\` before it.`;
  const undefinedName = /undefined reference to [`'‘](.+)['’]/.exec(error)?.[1];
  if (undefinedName !== undefined)
    return `\`${clean(undefinedName)}\` is declared and used, but not defined.`;
  const overloaded =
    /non-constant condition for static assertion|unresolved overloaded function type|overloaded function with no contextual type|(?:address of|reference to) overloaded function/;
  if (isOurs && overloaded.test(error))
    return 'What the problem asks for is several functions of one name, or a template: write one function, with its types.';
  if (isOurs) {
    const abstract = /abstract class type [‘'](\w+)[’']/.exec(error)?.[1];
    if (abstract !== undefined) return `\`${abstract}\` is abstract: no object of it can be made`;
    const asking =
      /no matching function for call to ‘(\w+)::\1\(\)’|no matching constructor for initialization of '(\w+)'/.exec(
        error,
      );
    const asks = asking?.[1] ?? asking?.[2];
    if (asks !== undefined) return `The constructor of ${asks} must take no parameters`;
    const elsewhere = notThere.exec(error);
    const name = elsewhere?.slice(1).find((one) => one !== undefined);
    if (name !== undefined)
      return `\`${name}\` is not where it is looked for: write it outside of namespaces, other classes, functions and \`#if\`.`;
    const generic = bareTemplate.exec(error);
    const template = generic?.slice(1).find((one) => one !== undefined);
    if (template !== undefined)
      return `\`${template}\` is a template: write a class without template parameters.`;
  }
  const header = /^(?:fatal error: )?'?(\w+)'?(?:: No such file| file not found)/.exec(error)?.[1];
  if (header !== undefined && ofCpp23.includes(header))
    return `<${header}> is of C++23; here it is C++20`;
  if (header === 'format')
    return 'there is no <format>: the compiler that is installed here is older than it';
  const newer = /^[‘'](\w+)[’'] is not a member of [‘'](?:std|std::ranges|std::views)[’']/.exec(
    error,
  )?.[1];
  if (newer !== undefined && namesOfCpp23.includes(newer))
    return `\`${newer}\` is of C++23; here it is C++20`;
  if (
    /hash function must be invocable with an argument of key type|use of deleted function ‘std::unordered_/.test(
      error,
    )
  )
    return 'there is no `std::hash` for the key of this unordered container, such as a pair or a vector: use `map` or `set`, or give a hash of your own';
  if (/relocation (?:overflow|truncated)/.test(error))
    return 'The global variables are too large: they take more memory than a program may have.';
  return clean(error);
}

/** Without paths, and with the quotes that are used elsewhere. */
function clean(text: string): string {
  // gcc has quotes of its own, so these are clang's.
  const quoted = /[‘’]/.test(text)
    ? text
    : text.replace(/ \(aka '[^']*'\)/g, '').replace(/'([^']+)'/g, '`$1`');
  return (
    quoted
      .replace(/(?:\/[\w.+-]+)+\/([\w.+-]+)/g, '$1')
      .replace(/^(?:\w+\.o: |\{standard input\}:\d+: )/, '')
      // As the program calls them.
      .replace(/(?:struct )?dryrun::list_node<(?:[^<>]|<[^<>]*>)*>/g, 'ListNode')
      .replace(/(?:struct )?dryrun::tree_node<(?:[^<>]|<[^<>]*>)*>/g, 'TreeNode')
      .replaceAll(entryFile, 'the call of your code')
      .replace(/[‘’]/g, '`')
      .replace(/`([^`]+)` \{aka `\1`\}/g, '`$1`')
      .replace(/ \[-f[\w-]+\]$/, '')
  );
}
