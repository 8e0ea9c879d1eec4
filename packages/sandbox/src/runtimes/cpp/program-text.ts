import type { ParsedMethod, ParsedParameter, ParsedSignature, ValueType } from '@dryrun/judge';
import { type NodeTypes, nodeTypes } from '../node-types.ts';
import { choose, choosers } from './overloads.ts';
import { classBody, membersOf, withoutTexts } from './strip.ts';
import { kindOf, qualified, typeName } from './types.ts';

/** Names that a program is compiled under; in messages nothing else is the candidate's. */
export const candidateFile = 'solution.cpp';
export const entryFile = 'dryrun-entry.cpp';

/** So many classes are looked at for what one of them inherits. */
const mostClasses = 50;

/** What to compile, or what the program lacks. */
export type ProgramText = { ok: true; text: string } | { ok: false; message: string };

/**
 * Puts a program together: the names it may use, the candidate's code as it is, and an entry that calls
 * it with values of the signature's types.
 *
 * @param usingStd as starter code elsewhere has it; not where that makes names ambiguous
 * @param several whether what is called has helpers of its name, so that it is the one whose types fit
 *   the signature
 */
export function programText(
  code: string,
  signature: ParsedSignature,
  { usingStd, several }: { usingStd: boolean; several: boolean },
): ProgramText {
  const bare = withoutTexts(code);
  const entry =
    signature.kind === 'class'
      ? classEntry(bare, signature, several)
      : functionEntry(bare, signature, several);
  if (typeof entry !== 'string') return { ok: false, message: entry.missing };
  const before = [
    ...(usingStd ? ['using namespace std;'] : []),
    ...nodeNames(bare, nodeTypes(signature)),
    // A program of one's own has one; ours is what runs.
    '#define main dryrun_unused_main',
  ];
  const text = [
    ...before,
    `#line 1 "${candidateFile}"`,
    code,
    `#line 1 "${entryFile}"`,
    ...definedNames(bare).map((name) => `#undef ${name}`),
    '#undef main',
    entry,
    '',
  ].join('\n');
  return { ok: true, text };
}

type Missing = { missing: string };

function functionEntry(
  bare: string,
  signature: Extract<ParsedSignature, { kind: 'function' }>,
  several: boolean,
): string | Missing {
  const { name } = signature;
  const solution = classBody(bare, 'Solution');
  const named = new RegExp(String.raw`\b${name}\b\s*(?:\(|=)`);
  const isMethod = isOfClass(bare, 'Solution', named);
  if (!isMethod && !named.test(solution?.rest ?? bare)) {
    return {
      missing: `There is no function \`${name}\`. Define it as \`${name}(…)\`, or as a public method of \`class Solution\`.`,
    };
  }
  const all = isMethod ? `&Solution::${name}` : `&::${name}`;
  const nodes = nodeTypes(signature);
  const target = several ? chosen(name) : all;
  const made = several ? '(dryrun_object = new Solution())' : 'new Solution()';
  const object = isMethod ? made : '(char *)nullptr';
  const byName = isMethod ? `dryrun_object->${name}` : `::${name}`;
  const holder = isMethod && several ? '::Solution *dryrun_object;\n' : '';
  return `${holder}${several ? choices([{ ...signature, called: name, all, byName }], nodes) : ''}${checks(name, target, signature, nodes)}
extern "C" void dryrun_solve(dryrun::input &in, dryrun::output &out) {
  bool first = in.take('[');
  ${callOf(target, object, signature)}
}`;
}

/** Whether a class has what is named so, itself or from what it inherits. Each base is read once. */
function isOfClass(bare: string, name: string, named: RegExp): boolean {
  const classes = new Set([name]);
  for (const each of classes) {
    const found = classBody(bare, each);
    if (found === null) continue;
    if (named.test(membersOf(found.body))) return true;
    for (const base of found.bases) if (classes.size < mostClasses) classes.add(base);
  }
  return false;
}

function classEntry(
  bare: string,
  signature: Extract<ParsedSignature, { kind: 'class' }>,
  several: boolean,
): string | Missing {
  const { name, parameters, methods } = signature;
  const found = classBody(bare, name);
  const named = new RegExp(String.raw`\busing\s+${name}\b|\btypedef\b[^;]{0,500}\b${name}\s*;`);
  if (found === null && !named.test(bare))
    return {
      missing: `There is no class \`${name}\`. Define it as \`class ${name} { public: … };\`.`,
    };
  const nodes = nodeTypes(signature);
  const allOf = (method: ParsedMethod) => `&::${name}::${method.name}`;
  const targetOf = (method: ParsedMethod) => (several ? chosen(method.name) : allOf(method));
  const methodsOf = methods.map((method) => ({
    ...method,
    called: `${name}::${method.name}`,
    all: allOf(method),
    byName: `dryrun_object->${method.name}`,
  }));
  const construction = `static_assert(dryrun::can_construct<${[`::${name}`, ...parameters.map(({ type }) => kindOf(type))].join(', ')}>, "The constructor of ${name} must be public and take ${amount(parameters)}${listed(parameters, nodes)}");`;
  const replays = methods.map(
    (method) =>
      `    if (called == "${method.name}") {
  bool first = false;
  ${callOf(targetOf(method), 'object', method)}
}`,
  );
  return `${construction}
${several ? `::${name} *dryrun_object;\n` : ''}${several ? choices(methodsOf, nodes) : ''}${methods.map((method) => checks(`${name}::${method.name}`, targetOf(method), method, nodes)).join('\n')}
extern "C" void dryrun_solve(dryrun::input &in, dryrun::output &out) {
  bool first = in.take('['), again = true, named = true;
  dryrun::call_number = 0;
  in.more(']', first);
  auto *object = dryrun::construct<${[`::${name}`, ...parameters.map(({ type }) => kindOf(type))].join(', ')}>(in);
  ${several ? 'dryrun_object = object;' : ''}
  in.more(']', first);
  in.take('[');
  out.json += '[';
  for (; in.more(']', again); named = true) {
    if (dryrun::call_number++) out.json += ',';
    in.take('[');
    in.more(']', named);
    std::string called = in.words();
${replays.join('\n')}
  }
  out.json += ']';
}`;
}

function chosen(name: string): string {
  return `dryrun_chosen_${name}`;
}

/** Which of several functions is called, for each that the problem asks for. */
function choices(
  all: readonly (Pick<ParsedMethod, 'name' | 'parameters' | 'returns'> & {
    called: string;
    all: string;
    byName: string;
  })[],
  nodes: NodeTypes,
): string {
  const each = all.map(({ name, called, parameters, ...more }) => {
    const taking = `that takes ${amount(parameters)}${listed(parameters, nodes)}`;
    const missing = {
      none: `What the problem asks for is several functions of one name, or a template: write one function ${called} ${taking}`,
      several: `Several functions of the name ${called} fit what the problem asks for: keep one ${taking}, and call the others otherwise`,
    };
    return choose({ parameters, ...more, chosen: chosen(name) }, nodes, missing);
  });
  return [choosers(all), ...each, ''].join('\n');
}

/** Takes the arguments in their order, calls with them, and tells what came back. */
function callOf(
  target: string,
  object: string,
  { parameters, returns }: Pick<ParsedMethod, 'parameters' | 'returns'>,
): string {
  const taken = parameters.map(
    ({ type }, index) =>
      `dryrun::parameter<target, ${index}> a${index}{}; in.more(']', first); dryrun::read_value<${kindOf(type)}>(in, a${index});`,
  );
  const passed = parameters.map(
    (_, index) => `static_cast<dryrun::passed<target, ${index}>>(a${index})`,
  );
  const call = `dryrun::call(${[object, target, ...passed].join(', ')})`;
  return [
    `using target = decltype(${target});`,
    ...taken,
    `in.take(']');`,
    returns
      ? `auto &&result = ${call}; dryrun::write_value<${kindOf(returns)}, dryrun::result_of<target>>(out, result);`
      : `${call}; out.json += "null";`,
  ].join('\n  ');
}

/** Said by the compiler, in our words, where types do not fit. */
function checks(
  name: string,
  target: string,
  { parameters, returns }: Pick<ParsedMethod, 'parameters' | 'returns'>,
  nodes: NodeTypes,
): string {
  const type = `decltype(${target})`;
  const lines = [
    `static_assert(dryrun::arity<${type}> == ${parameters.length}, "${name} must take ${amount(parameters)}${listed(parameters, nodes)}");`,
    ...parameters.map(
      (parameter, index) =>
        `static_assert(dryrun::can_read<${kindOf(parameter.type)}, dryrun::parameter<${type}, ${index}>>, "Parameter ${index + 1} of ${name}, ${parameter.name}, must be of the type ${either(parameter.type, nodes)}");`,
    ),
  ];
  if (returns)
    lines.push(
      `static_assert(dryrun::can_write<${kindOf(returns)}, dryrun::result_of<${type}>>, "${name} must return ${either(returns, nodes)}");`,
    );
  return lines.join('\n');
}

function amount(parameters: readonly ParsedParameter[]): string {
  if (parameters.length === 0) return 'no parameters';
  return parameters.length === 1 ? '1 parameter' : `${parameters.length} parameters`;
}

function listed(parameters: readonly ParsedParameter[], nodes: NodeTypes): string {
  if (parameters.length === 0) return '';
  const each = parameters.map(({ name, type }) => `${typeName(type, 'int', nodes)} ${name}`);
  return `: ${each.join(', ')}`;
}

function either(type: ValueType, nodes: NodeTypes): string {
  const narrow = typeName(type, 'int', nodes);
  const wide = typeName(type, 'long long', nodes);
  return narrow === wide ? narrow : `${narrow} or ${wide}`;
}

/** `ListNode` and `TreeNode`, where the program does not define its own. */
function nodeNames(bare: string, { list, tree }: NodeTypes): string[] {
  const lines: string[] = [];
  for (const [name, ours, held] of [
    ['ListNode', 'list_node', list],
    ['TreeNode', 'tree_node', tree],
  ] as const) {
    if (classBody(bare, name) !== null) continue;
    const [only, ...others] = held;
    if (only === undefined) continue;
    if (others.length > 0) lines.push(`template <class T> using ${name} = dryrun::${ours}<T>;`);
    else
      lines.push(
        `using ${name} = dryrun::${ours}<${qualified(typeName(only, 'int', { list, tree }))}>;`,
      );
  }
  return lines;
}

/** Macros of the candidate's must not change the entry: `#define int long long` is a custom. */
function definedNames(bare: string): string[] {
  const names = [...bare.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)/gm)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)];
}
