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
