"""Exceptions as text: what went wrong, and where in the candidate's own lines."""

import _ast
import builtins
import re
from linecache import getline
from traceback import TracebackException, _compute_suggestion_error, walk_tb

from judge_libraries import hint_for
from judge_roomy import names_any, program

FRAMES_AT_EACH_END = 10
MOST_OF_LINE = 200
MOST_OTHERS, MOST_NOTES, MOST_OF_NOTE = 3, 20, 500
# Compiled once: the patterns that `re` keeps are forgotten with every test.
DEFINITION = re.compile(r"^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)", re.MULTILINE)
THROUGH_C = (
    ": recursion through functions of C, as sorted, sum, max or map, ends here, and natively about as deep;"
    " plain recursion goes deeper, and a list as your own stack as deep as you like"
)
TOO_DEEP = "an expression is nested too deeply to be compiled, or a chain of operators or calls is too long"
CANNOT_BE_READ = "<its message cannot be read>"
# What a class is, whatever it says of itself.
mro_of, name_of = (type.__dict__[each].__get__ for each in ("__mro__", "__qualname__"))
# Said of a text, or of values, that came from where nothing is typed in.
OF_NOTHING = re.compile(r"(?:base 10|to float): ''$|unpack \(expected .*, got 0\)$")
READING = frozenset(("stdin",))
NOTHING_TO_READ = ": nothing is typed in here, as the arguments are the input"


def describe_error(error, libraries=True):
    """The type and message, as the last lines of Python's own traceback have them, and its notes."""
    return "\n".join([describe_itself(error, libraries), *notes_of(error)])[:2000]


def describe_itself(error, libraries):
    name = name_of(type(error))
    if type(error) is SystemExit:
        return describe_exit(error)
    try:
        text = text_of(error)
    except MemoryError:
        raise
    except BaseException:
        text = CANNOT_BE_READ
    text += suggestion_for(error, hint_for(error, libraries))
    if type(error) is OverflowError and text == "(68, 'Result not representable')":
        # Emscripten's number and words for what Linux has others for.
        text = "(34, 'Numerical result out of range')"
    if type(error) is EOFError and text == "EOF when reading a line":
        text += NOTHING_TO_READ
    if type(error) is ValueError and OF_NOTHING.search(text) and names_any(READING, program["code"]):
        text += NOTHING_TO_READ
    if type(error) is RecursionError and text.startswith("Stack overflow"):
        text += THROUGH_C
    return f"{name}: {text}"[:2000] if text else name[:2000]


def text_of(value):
    """As a plain text: of a kind of its own even a slice may be anything."""
    return str.__str__(str(value))


def suggestion_for(error, hint):
    """
    What Python says that may have been meant, when it prints an error that nobody caught, and our `hint`.
    A name that there is elsewhere is hardly a slip for one that is built in.
    """
    kinds = mro_of(type(error))
    try:
        if ImportError in kinds:
            wrong = error.name_from
        elif NameError in kinds or AttributeError in kinds:
            wrong = error.name
        else:
            return hint
        meant = None if wrong is None else _compute_suggestion_error(error, error.__traceback__, wrong)
        if not meant or hint and hasattr(builtins, meant):
            return hint
        return f". Did you mean: {meant[:200]!r}?" + hint.replace(": ", " Or ", 1)
    except MemoryError:
        raise
    except BaseException:
        return hint


def notes_of(error):
    try:
        notes = error.__dict__.get("__notes__", ())
        if type(notes) is not list:
            return []
        return [text_of(note)[:MOST_OF_NOTE] for note in notes[:MOST_NOTES]]
    except MemoryError:
        raise
    except BaseException:
        return []


def describe_others(error, file_name):
    """The errors that an error came from, or that are in it, each with its own frames."""
    texts = []
    for how, other in list(others(error))[:MOST_OTHERS]:
        texts.append(f"{how}: {describe_itself(other, False)[:500]}")
        frames = own_frames(other, file_name)
        if frames:
            texts.append(frames)
    return texts


def others(error):
    seen = [error]
    if BaseExceptionGroup in mro_of(type(error)):
        yield from (("One of them", each) for each in error.exceptions[:MOST_OTHERS])
    while len(seen) <= MOST_OTHERS:
        cause = error.__cause__
        how = "Caused by" if cause is not None else "While handling"
        if cause is None and not error.__suppress_context__:
            cause = error.__context__
        if cause is None or any(cause is each for each in seen):
            return
        yield how, cause
        seen.append(cause)
        error = cause


def describe_exit(error):
    """Of exit(), quit() and sys.exit(), which a function that is called has no reason for."""
    code = error.code if type(error.code) in (int, str) else None
    text = "" if code is None else f"{code}: "[:2000]
    return f"SystemExit: {text}the program ended itself instead of returning an answer"


def places_of(error, file_name):
    """Its frames that lie in the candidate's file, and what it came from."""
    texts = []
    try:
        texts.append(own_frames(error, file_name))
        texts += describe_others(error, file_name)
    except MemoryError:
        raise
    except BaseException:
        pass
    return "\n".join(text for text in texts if text)


def own_frames(error, file_name):
    """The frames that lie in the candidate's file, outermost first, in the form of a traceback."""
    frames = [
        (line, frame.f_code.co_name)
        for frame, line in walk_tb(error.__traceback__)
        if frame.f_code.co_filename == file_name
    ]
    hidden = len(frames) - 2 * FRAMES_AT_EACH_END
    texts = []
    for index, (line, name) in enumerate(frames):
        if hidden > 0 and FRAMES_AT_EACH_END <= index < FRAMES_AT_EACH_END + hidden:
            if index == FRAMES_AT_EACH_END:
                texts.append(f"  … {hidden} more calls …")
            continue
        texts.append(f'  File "{file_name}", line {line}, in {name[:100]}')
        source = getline(file_name, line).strip()
        if source:
            texts.append(f"    {source[:MOST_OF_LINE]}")
    return "\n".join(texts)


def refuse_second_definition(code, name, file_name):
    """Python silently takes the last: who left an old attempt in the file would never know."""
    if DEFINITION.findall(code).count(name) < 2:
        return
    tree = compile(code, file_name, "exec", dont_inherit=True, flags=_ast.PyCF_ONLY_AST)
    kinds = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)
    # What is decorated may be overloads.
    found = [
        node
        for node in tree.body
        if isinstance(node, kinds) and node.name == name and not node.decorator_list
    ]
    if len(found) > 1:
        first, second = found[0].lineno, found[1]
        message = f"`{name}` is defined twice, in lines {first} and {second.lineno}: only the last would count. Keep one of them"
        raise SyntaxError(message, (file_name, second.lineno, second.col_offset + 1, None))


def describe_syntax_error(error, file_name):
    """Message, line and column, the latter two None where the parser does not say."""
    if type(error) is RecursionError:
        return [f"RecursionError: {TOO_DEEP}", None, None]
    if not isinstance(error, SyntaxError):
        return [describe_error(error), None, None]
    name = type(error).__name__
    line, column = error.lineno, error.offset
    if line is None:
        return [f"{name}: {error.msg}", None, None]
    column = max(1, column or 1)
    return [f"{name}: {syntax_message(error)} ({file_name}:{line}:{column})", line, column]


def syntax_message(error):
    """As Python prints it, with the keyword that may have been meant."""
    told = TracebackException(type(error), error, None)
    try:
        list(told.format_exception_only())
    except Exception:
        return error.msg
    return told.msg
