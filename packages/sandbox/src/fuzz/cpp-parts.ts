import type { ValueType } from '@dryrun/judge';

/** A type as C++ writes it, integers at their widest. */
export function cppType(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return 'long long';
    case 'float':
      return 'double';
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'array':
      return `vector<${cppType(type.of)}>`;
    case 'linked-list':
      return `ListNode<${cppType(type.of)}>*`;
    case 'binary-tree':
      return `TreeNode<${cppType(type.of)}>*`;
    case 'nullable':
      return `optional<${cppType(type.of)}>`;
  }
}

/** The same as `javascriptParts`, in C++: `checkOne(value, text, way)`. */
export const cppParts = `
string hex(unsigned long long n, int digits) {
  string s;
  for (int i = digits - 1; i >= 0; i--) s += "0123456789abcdef"[n >> 4 * i & 15];
  return s;
}
void unit(string& out, unsigned n) { out += hex(n, 4); }

void read(long long v, string& out) { out += to_string(v) + ";"; }
void read(bool v, string& out) { out += v ? "T" : "F"; }
void read(double v, string& out) { unsigned long long bits; memcpy(&bits, &v, 8); out += hex(bits, 16); }
void read(const string& v, string& out) {
  out += '"';
  for (size_t i = 0; i < v.size();) {
    unsigned char c = v[i];
    int more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
    unsigned point = more == 0 ? c : c & (0x3f >> more);
    for (int k = 1; k <= more; k++) point = point << 6 | (v[i + k] & 0x3f);
    i += more + 1;
    if (point > 0xffff) unit(out, 0xd7c0 + (point >> 10)), unit(out, 0xdc00 | (point & 0x3ff));
    else unit(out, point);
  }
  out += '"';
}
template <class T> void read(const optional<T>& v, string& out);
template <class T> void read(const vector<T>& v, string& out);
template <class T> void read(ListNode<T>* v, string& out);
template <class T> void read(TreeNode<T>* v, string& out);
template <class T> void read(const optional<T>& v, string& out) { if (v) read(*v, out); else out += "N"; }
template <class T> void read(const vector<T>& v, string& out) {
  out += "[";
  for (size_t i = 0; i < v.size(); i++) read(static_cast<const T&>(T(v[i])), out);
  out += "]";
}
template <class T> void read(ListNode<T>* v, string& out) {
  out += "(";
  for (; v; v = v->next) read(v->val, out);
  out += ")";
}
template <class T> void read(TreeNode<T>* v, string& out) {
  if (!v) { out += "."; return; }
  out += "{";
  read(v->val, out);
  read(v->left, out);
  read(v->right, out);
  out += "}";
}

struct Text { const string& s; size_t at; bool minus; };
unsigned long long number(Text& t, int digits) {
  unsigned long long n = stoull(t.s.substr(t.at, digits), nullptr, 16);
  t.at += digits;
  return n;
}
void point(string& s, unsigned c) {
  if (c < 0x80) s += c;
  else if (c < 0x800) { s += 0xc0 | c >> 6; s += 0x80 | (c & 63); }
  else if (c < 0x10000) { s += 0xe0 | c >> 12; s += 0x80 | (c >> 6 & 63); s += 0x80 | (c & 63); }
  else { s += 0xf0 | c >> 18; s += 0x80 | (c >> 12 & 63); s += 0x80 | (c >> 6 & 63); s += 0x80 | (c & 63); }
}
template <class T> struct Make;
template <> struct Make<long long> { static long long of(Text& t) { size_t end = t.s.find(';', t.at); long long n = stoll(t.s.substr(t.at, end - t.at)); t.at = end + 1; return n; } };
template <> struct Make<double> { static double of(Text& t) { unsigned long long bits = number(t, 16); double d; memcpy(&d, &bits, 8); return d == 0 && t.minus ? -0.0 : d; } };
template <> struct Make<bool> { static bool of(Text& t) { return t.s[t.at++] == 'T'; } };
template <> struct Make<string> { static string of(Text& t) {
  string made;
  t.at++;
  while (t.s[t.at] != '"') {
    unsigned c = number(t, 4);
    // With minus, pairs are left in halves, as in what is put together from pieces.
    if (!t.minus && c >= 0xd800 && c < 0xdc00 && t.s[t.at] != '"') {
      size_t before = t.at;
      unsigned low = number(t, 4);
      if (low >= 0xdc00 && low < 0xe000) c = 0x10000 + ((c - 0xd800) << 10) + low - 0xdc00;
      else t.at = before;
    }
    point(made, c);
  }
  t.at++;
  return made;
} };
template <class T> struct Make<optional<T>> { static optional<T> of(Text& t) { if (t.s[t.at] == 'N') { t.at++; return nullopt; } return Make<T>::of(t); } };
template <class T> struct Make<vector<T>> { static vector<T> of(Text& t) { vector<T> made; for (t.at++; t.s[t.at] != ']';) made.push_back(Make<T>::of(t)); t.at++; return made; } };
template <class T> struct Make<ListNode<T>*> { static ListNode<T>* of(Text& t) {
  ListNode<T>* head = nullptr;
  ListNode<T>** end = &head;
  for (t.at++; t.s[t.at] != ')'; end = &(*end)->next) *end = new ListNode<T>(Make<T>::of(t));
  t.at++;
  return head;
} };
template <class T> struct Make<TreeNode<T>*> { static TreeNode<T>* of(Text& t) {
  if (t.s[t.at++] == '.') return nullptr;
  auto* node = new TreeNode<T>(Make<T>::of(t));
  node->left = of(t);
  node->right = of(t);
  t.at++;
  return node;
} };
template <class T> T checkOne(T value, const string& text, int way) {
  string found;
  read(value, found);
  if (found != text) throw runtime_error("found " + found + " for " + text);
  Text t{text, 0, way == 2};
  return way == 0 ? value : Make<T>::of(t);
}
`;
