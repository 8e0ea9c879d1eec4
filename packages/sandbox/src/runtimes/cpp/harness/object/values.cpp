// Reading and writing the values that hold no others.
#include "dryrun.hpp"

namespace dryrun {

bool input::take(char c) {
  if (*p != c) return false;
  p++;
  return true;
}
bool input::more(char end, bool &first) {
  if (*p == end) {
    p++;
    return false;
  }
  if (!first) take(',');
  first = false;
  return true;
}
bool input::take_null() {
  if (*p != 'n') return false;
  p += 4;
  return true;
}
long long input::whole() {
  bool minus = take('-');
  long long n = 0;
  while (*p >= '0' && *p <= '9') n = n * 10 + (*p++ - '0');
  return minus ? -n : n;
}
double input::fraction() {
  char *end;
  double n = strtod(p, &end);
  p = end;
  return n;
}
bool input::yes() {
  bool v = *p == 't';
  p += v ? 4 : 5;
  return v;
}

static int hex4(const char *p) {
  int n = 0;
  for (int i = 0; i < 4; i++) {
    char c = p[i];
    n = n * 16 + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
  }
  return n;
}
static void add_point(std::string &s, unsigned c) {
  if (c < 0x80) s += (char)c;
  else if (c < 0x800) {
    s += (char)(0xc0 | c >> 6);
    s += (char)(0x80 | (c & 63));
  } else {
    s += (char)(0xe0 | c >> 12);
    s += (char)(0x80 | (c >> 6 & 63));
    s += (char)(0x80 | (c & 63));
  }
}

/** In UTF-8. JSON writes half a pair of surrogates as an escape, and nothing else of that kind. */
std::string input::words() {
  std::string s;
  take('"');
  while (*p != '"') {
    const char *begun = p;
    while (*p != '"' && *p != '\\') p++;
    s.append(begun, p - begun);
    if (*p == '"') break;
    p++;
    char c = *p++;
    if (c == 'n') s += '\n';
    else if (c == 't') s += '\t';
    else if (c == 'r') s += '\r';
    else if (c == 'b') s += '\b';
    else if (c == 'f') s += '\f';
    else if (c == 'u') {
      add_point(s, hex4(p));
      p += 4;
    } else s += c;
  }
  p++;
  return s;
}

void input::skip() {
  int depth = 0;
  do {
    if (*p == '"') {
      for (p++; *p != '"'; p++)
        if (*p == '\\') p++;
      p++;
    } else {
      if (*p == '[') depth++;
      if (*p == ']') depth--;
      p++;
    }
  } while (depth > 0 || (*p != ',' && *p != ']'));
}

void output::whole(long long n) {
  if (n > 9007199254740991ll || n < -9007199254740991ll)
    refuse_integer(std::to_string(n));
  json += std::to_string(n);
}
void output::fraction(double n) {
  if (n - n != 0) {
    std::string shown = n != n ? "NaN" : n > 0 ? "Infinity" : "-Infinity";
    refuse("returned " + shown + " where a float was expected", shown);
  }
  char digits[40];
  snprintf(digits, sizeof digits, "%.17g", n == 0 ? 0.0 : n);
  json += digits;
}

/** The length of the character in UTF-8 at `p`, 0 when there is none. Halves of pairs count as characters. */
static int character(const unsigned char *p, size_t left) {
  auto next = [&](int from, int to) {
    for (int i = from; i < to; i++)
      if ((p[i] & 0xc0) != 0x80) return false;
    return true;
  };
  if (p[0] < 0x80) return 1;
  if (p[0] >= 0xc2 && p[0] < 0xe0 && left >= 2 && next(1, 2)) return 2;
  if (p[0] >= 0xe0 && p[0] < 0xf0 && left >= 3 && next(1, 3) && (p[0] > 0xe0 || p[1] >= 0xa0)) return 3;
  if (p[0] >= 0xf0 && p[0] < 0xf5 && left >= 4 && next(1, 4) && (p[0] > 0xf0 || p[1] >= 0x90) && (p[0] < 0xf4 || p[1] < 0x90)) return 4;
  return 0;
}

void output::words(const char *from, size_t n) {
  static const char digits[] = "0123456789abcdef";
  json += '"';
  for (size_t i = 0; i < n;) {
    auto *p = (const unsigned char *)from + i;
    int length = character(p, n - i);
    if (length == 0) refuse("returned a string that is not UTF-8 where a string was expected", json);
    if (*p == '"' || *p == '\\') {
      json += '\\';
      json += (char)*p;
    } else if (*p < 32) {
      json += "\\u00";
      json += digits[*p >> 4];
      json += digits[*p & 15];
    } else if (*p == 0xed && p[1] >= 0xa0) {
      unsigned unit = 0xd000 | (p[1] & 63) << 6 | (p[2] & 63);
      json += "\\u";
      for (int shift = 12; shift >= 0; shift -= 4) json += digits[unit >> shift & 15];
    } else json.append(from + i, length);
    i += length;
  }
  json += '"';
}

} // namespace dryrun
