import type { ValueType } from '@dryrun/judge';

/**
 * Programs that read what they are handed as `describeValue` does, with the means of their own
 * language, and build the same anew from the text. `check(value, text, way)` first compares the two,
 * which tries what went in; what it returns tries what comes out:
 *
 *   way 0  the very value it was handed
 *   way 1  one built from the text
 *   way 2  the same with minus zero for zero, where the language has one
 */
export const javascriptParts = `
const view = new DataView(new ArrayBuffer(8));
function hexOf(number) {
  view.setFloat64(0, number);
  return view.getUint32(0).toString(16).padStart(8, "0") + view.getUint32(4).toString(16).padStart(8, "0");
}
function fail(type, value) { throw new Error("no " + type.kind + ": " + typeof value + " " + String(value)); }
function read(type, value, out) {
  switch (type.kind) {
    case "integer":
      if (typeof value !== "number" || Object.is(value, -0)) fail(type, value);
      out.push(value, ";");
      return;
    case "float":
      if (typeof value !== "number") fail(type, value);
      out.push(hexOf(value));
      return;
    case "string":
      if (typeof value !== "string") fail(type, value);
      out.push('"');
      for (let i = 0; i < value.length; i++) out.push(value.charCodeAt(i).toString(16).padStart(4, "0"));
      out.push('"');
      return;
    case "boolean":
      if (value !== true && value !== false) fail(type, value);
      out.push(value ? "T" : "F");
      return;
    case "nullable":
      if (value === null) out.push("N"); else read(type.of, value, out);
      return;
    case "array":
      if (!Array.isArray(value) || Object.keys(value).length !== value.length) fail(type, value);
      out.push("[");
      for (const element of value) read(type.of, element, out);
      out.push("]");
      return;
    case "linked-list":
      out.push("(");
      for (let node = value; node !== null; node = node.next) {
        if (!(node instanceof ListNode)) fail(type, node);
        read(type.of, node.val, out);
      }
      out.push(")");
      return;
    default:
      if (value === null) { out.push("."); return; }
      if (!(value instanceof TreeNode)) fail(type, value);
      out.push("{");
      read(type.of, value.val, out);
      read(type, value.left, out);
      read(type, value.right, out);
      out.push("}");
  }
}
function build(type, text, minus) {
  let at = 0;
  const zero = minus ? -0 : 0;
  const make = (type) => {
    switch (type.kind) {
      case "integer": {
        const end = text.indexOf(";", at);
        const number = Number(text.slice(at, end));
        at = end + 1;
        return number === 0 ? zero : number;
      }
      case "float": {
        view.setUint32(0, parseInt(text.slice(at, at + 8), 16));
        view.setUint32(4, parseInt(text.slice(at + 8, at + 16), 16));
        at += 16;
        const number = view.getFloat64(0);
        return number === 0 ? zero : number;
      }
      case "string": {
        const end = text.indexOf('"', at + 1);
        let made = "";
        for (at += 1; at < end; at += 4) made += String.fromCharCode(parseInt(text.slice(at, at + 4), 16));
        at = end + 1;
        return made;
      }
      case "boolean":
        return text[at++] === "T";
      case "nullable":
        if (text[at] !== "N") return make(type.of);
        at += 1;
        return null;
      case "array": {
        const made = [];
        for (at += 1; text[at] !== "]";) made.push(make(type.of));
        at += 1;
        return made;
      }
      case "linked-list": {
        const before = new ListNode(0);
        let last = before;
        for (at += 1; text[at] !== ")"; last = last.next) last.next = new ListNode(make(type.of));
        at += 1;
        return before.next;
      }
      default: {
        if (text[at++] === ".") return null;
        const node = new TreeNode(make(type.of));
        node.left = make(type);
        node.right = make(type);
        at += 1;
        return node;
      }
    }
  };
  return make(type);
}
function checkOne(type, value, text, way) {
  const out = [];
  read(type, value, out);
  const found = out.join("");
  if (found !== text) throw new Error("found " + found + " for " + text);
  return way === 0 ? value : build(type, text, way === 2);
}
`;

export const pythonParts = `
import struct

def fail(kind, value):
    raise TypeError(f"no {kind}: {type(value).__name__} {value!r}")

def need(kind, value, wanted):
    if type(value) is not wanted:
        fail(kind, value)

def read(wanted, value, out):
    kind, of = wanted
    if kind == "integer":
        need(kind, value, int)
        out.append(f"{value};")
    elif kind == "float":
        need(kind, value, float)
        out.append(struct.pack(">d", value).hex())
    elif kind == "string":
        need(kind, value, str)
        if any(0xD800 <= ord(a) < 0xDC00 <= ord(b) < 0xE000 for a, b in zip(value, value[1:])):
            fail(kind, value)
        out.append('"')
        for point in map(ord, value):
            if point > 0xFFFF:
                out.append(f"{0xD7C0 + (point >> 10):04x}{0xDC00 | point & 0x3FF:04x}")
            else:
                out.append(f"{point:04x}")
        out.append('"')
    elif kind == "boolean":
        need(kind, value, bool)
        out.append("T" if value else "F")
    elif kind == "nullable":
        if value is None:
            out.append("N")
        else:
            read(of, value, out)
    elif kind == "array":
        need(kind, value, list)
        out.append("[")
        for element in value:
            read(of, element, out)
        out.append("]")
    elif kind == "linked-list":
        out.append("(")
        while value is not None:
            need(kind, value, ListNode)
            read(of, value.val, out)
            value = value.next
        out.append(")")
    elif value is None:
        out.append(".")
    else:
        need(kind, value, TreeNode)
        out.append("{")
        read(of, value.val, out)
        read(wanted, value.left, out)
        read(wanted, value.right, out)
        out.append("}")

class Builder:
    def __init__(self, text, minus):
        self.text, self.at, self.minus = text, 0, minus

    def skip(self, count):
        start = self.at
        self.at += count
        return self.text[start:self.at]

    def make(self, wanted):
        kind, of = wanted
        if kind == "integer":
            number = int(self.skip(self.text.index(";", self.at) - self.at))
            self.skip(1)
            return number
        if kind == "float":
            number = struct.unpack(">d", bytes.fromhex(self.skip(16)))[0]
            return -0.0 if number == 0 and self.minus else number
        if kind == "string":
            self.skip(1)
            units = self.skip(self.text.index('"', self.at) - self.at)
            self.skip(1)
            made = ""
            for at in range(0, len(units), 4):
                unit = int(units[at:at + 4], 16)
                # With minus, pairs are left in halves, as in what is put together from pieces.
                if 0xDC00 <= unit < 0xE000 and "\\ud800" <= made[-1:] < "\\udc00" and not self.minus:
                    made = made[:-1] + chr(0x10000 + ((ord(made[-1]) - 0xD800) << 10) + unit - 0xDC00)
                else:
                    made += chr(unit)
            return made
        if kind == "boolean":
            return self.skip(1) == "T"
        if kind == "nullable":
            if self.text[self.at] != "N":
                return self.make(of)
            self.skip(1)
            return None
        if kind == "array":
            made = self.all(of, "]")
            return tuple(made) if self.minus else made
        if kind == "linked-list":
            head = None
            for value in reversed(self.all(of, ")")):
                head = ListNode(value, head)
            return head
        if self.skip(1) == ".":
            return None
        node = TreeNode(self.make(of), self.make(wanted), self.make(wanted))
        self.skip(1)
        return node

    def all(self, of, end):
        self.skip(1)
        made = []
        while self.text[self.at] != end:
            made.append(self.make(of))
        self.skip(1)
        return made

def check_one(wanted, value, text, way):
    out = []
    read(wanted, value, out)
    found = "".join(out)
    if found != text:
        raise ValueError(f"found {ascii(found)} for {text}")
    return value if way == 0 else Builder(text, way == 2).make(wanted)
`;

export type FuzzLanguage = 'javascript' | 'python';

/** A type as it stands in a program. */
function literalOf(language: FuzzLanguage, type: ValueType): string {
  const of = 'of' in type ? literalOf(language, type.of) : null;
  return language === 'javascript'
    ? `{ kind: "${type.kind}", of: ${of} }`
    : `("${type.kind}", ${of ?? 'None'})`;
}

/** `check` for one type. */
export function functionProgram(language: FuzzLanguage, type: ValueType): string {
  const literal = literalOf(language, type);
  return language === 'javascript'
    ? `${javascriptParts}\nconst type = ${literal};\nfunction check(value, text, way) { return checkOne(type, value, text, way); }`
    : `${pythonParts}\nWANTED = ${literal}\ndef check(value, text, way):\n    return check_one(WANTED, value, text, way)\n`;
}

/**
 * A class that is made of one value and has two methods for each of some types: `check0` returns,
 * `note0` is void and returns something all the same.
 */
export function classProgram(language: FuzzLanguage, types: readonly ValueType[]): string {
  const literals = types.map((type) => literalOf(language, type));
  if (language === 'javascript') {
    const methods = literals.map(
      (literal, index) => `
  check${index}(value, text, way) { return checkOne(${literal}, value, text, way); }
  note${index}(value, text) { checkOne(${literal}, value, text, 0); return [undefined]; }`,
    );
    const made = `constructor(value, text) { checkOne(${literals[0]}, value, text, 0); }`;
    return `${javascriptParts}\nclass Checker {\n  ${made}${methods.join('')}\n}`;
  }
  const methods = literals.map(
    (literal, index) => `
    def check${index}(self, value, text, way):
        return check_one(${literal}, value, text, way)
    def note${index}(self, value, text):
        check_one(${literal}, value, text, 0)
        return {0}
`,
  );
  const made = `def __init__(self, value, text):\n        check_one(${literals[0]}, value, text, 0)\n`;
  return `${pythonParts}\nclass Checker:\n    ${made}${methods.join('')}`;
}
