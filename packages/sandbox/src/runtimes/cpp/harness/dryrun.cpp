// The part of the harness that is the same for every program, compiled once and linked to each: reading
// and writing values, and saying how a test ended.
#include "dryrun.hpp"
#include <csignal>
#include <cstdarg>
#include <cxxabi.h>
#include <malloc.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <ucontext.h>
#include <unistd.h>

extern "C" void dryrun_solve(dryrun::input &, dryrun::output &);
// Only where the program has them: they would bring all of the streams along.
extern "C" __attribute__((weak)) char _ZSt4cout;
extern "C" __attribute__((weak)) void *_ZNSo5flushEv(void *);

namespace {

enum { answers = 3, notes = 4, arguments = 5 };
bool memory_was_refused = false;

// --- notes: a letter that says which, the call, a zero, the text
void put(int fd, const char *p, size_t n) {
  while (n > 0) {
    ssize_t k = ::write(fd, p, n);
    if (k <= 0) return;
    p += k;
    n -= k;
  }
}

char note_text[3000];
size_t note_length = 0;
void add(const char *s) {
  for (; *s && note_length + 1 < sizeof note_text; s++) note_text[note_length++] = *s;
}
void add(long long n) {
  char digits[24];
  int at = sizeof digits;
  digits[--at] = 0;
  bool minus = n < 0;
  unsigned long long rest = minus ? -(unsigned long long)n : n;
  do digits[--at] = '0' + rest % 10;
  while (rest /= 10);
  if (minus) digits[--at] = '-';
  add(digits + at);
}
void begin_note(char kind) {
  note_length = 0;
  note_text[note_length++] = kind;
  add((long long)dryrun::call_number);
  add(" ");
}

/** What was printed and lies in a buffer. Nothing is called that could be in the middle of its work. */
void save_console() {
  if (stdout->_IO_write_ptr > stdout->_IO_write_base)
    put(1, stdout->_IO_write_base, stdout->_IO_write_ptr - stdout->_IO_write_base);
  stdout->_IO_write_ptr = stdout->_IO_write_base;
}

[[noreturn]] void leave(int code) {
  save_console();
  put(notes, note_text, note_length);
  _exit(code);
}

void on_signal(int signal, siginfo_t *info, void *context) {
  if (signal == SIGSYS) {
    begin_note('C');
    add((long long)info->si_syscall);
    leave(71);
  }
  auto *u = (ucontext_t *)context;
#if defined(__x86_64__)
  uintptr_t stack = u->uc_mcontext.gregs[REG_RSP];
#else
  uintptr_t stack = u->uc_mcontext.sp;
#endif
  uintptr_t at = (uintptr_t)info->si_addr;
  const bool on_stack = at + 65536 > stack && at < stack + 65536;
  begin_note('S');
  if (signal == SIGFPE) add("arithmetic");
  else if (signal == SIGILL) add("instruction");
  else if (on_stack) add("stack");
  else if (memory_was_refused) add("memory");
  else if (at < 65536) add("null");
  else add("address");
  leave(72);
}

void add_exception() {
  std::type_info *type = abi::__cxa_current_exception_type();
  int status = 0;
  char *name = type ? abi::__cxa_demangle(type->name(), nullptr, nullptr, &status) : nullptr;
  const char *shown = name ? name : type ? type->name() : "exception";
  try {
    throw;
  } catch (const std::bad_array_new_length &e) {
    begin_note('E');
    add(shown);
    add(": ");
    add(e.what());
  } catch (const std::bad_alloc &) {
    begin_note('S');
    add("memory");
  } catch (const std::exception &e) {
    begin_note('E');
    add(shown);
    add(": ");
    add(e.what());
  } catch (const char *s) {
    begin_note('E');
    add("a text: ");
    add(s);
  } catch (const std::string &s) {
    begin_note('E');
    add("std::string: ");
    add(s.c_str());
  } catch (int n) {
    begin_note('E');
    add("int: ");
    add((long long)n);
  } catch (...) {
    begin_note('E');
    add(shown);
  }
}

[[noreturn]] void terminated() {
  if (std::current_exception()) add_exception();
  else {
    begin_note('S');
    add("terminate");
  }
  leave(73);
}

char signal_stack[65536];

/** Before anything of the program's own runs. */
__attribute__((constructor(101))) void guard() {
  mallopt(M_ARENA_MAX, 1);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  // Else each thread asks for as much as the first one's stack may grow to.
  pthread_attr_setstacksize(&attributes, 4 << 20);
  pthread_setattr_default_np(&attributes);
  stack_t stack{};
  stack.ss_sp = signal_stack;
  stack.ss_size = sizeof signal_stack;
  sigaltstack(&stack, nullptr);
  struct sigaction action{};
  action.sa_sigaction = on_signal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGSYS}) sigaction(signal, &action, nullptr);
  std::set_terminate(terminated);
  setvbuf(stdout, nullptr, _IOLBF, 8192);
}

} // namespace

// The linker puts these before every call of the plain ones.
extern "C" {
void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void *__wrap_malloc(size_t n) {
  void *p = __real_malloc(n);
  if (!p) memory_was_refused = true;
  return p;
}
void *__wrap_calloc(size_t n, size_t each) {
  void *p = __real_calloc(n, each);
  if (!p) memory_was_refused = true;
  return p;
}
void *__wrap_realloc(void *old, size_t n) {
  void *p = __real_realloc(old, n);
  if (!p && n) memory_was_refused = true;
  return p;
}
}

namespace dryrun {

int call_number = -1;

void does_not_fit(long long n) {
  begin_note('E');
  add("the input holds ");
  add(n);
  add(", which does not fit into the type that the program takes it as: use long long");
  leave(74);
}
void is_no_character(const std::string &s) {
  begin_note('E');
  add("the input holds \"");
  add(s.c_str());
  add("\", which does not fit into a char: use string");
  leave(74);
}
void refuse(const std::string &reason, const std::string &shown) {
  begin_note('M');
  add(reason.c_str());
  add("\n");
  add(shown.c_str());
  leave(75);
}
void refuse_integer(const std::string &shown) {
  refuse("returned " + shown + " where an integer was expected (beyond ±(2^53 - 1))", shown);
}

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

/** Its arguments: sizes, then JSON, then blocks, each at a multiple of eight. */
static const char *read_arguments(std::vector<dryrun::block> &blocks) {
  struct stat about;
  if (fstat(arguments, &about)) _exit(76);
  char *all = (char *)mmap(nullptr, about.st_size + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE, arguments, 0);
  if (all == MAP_FAILED) _exit(76);
  close(arguments);
  unsigned *head = (unsigned *)all;
  size_t at = 8 + 8 * (size_t)head[1];
  const char *json = all + at;
  at += head[0];
  for (unsigned i = 0; i < head[1]; i++) {
    at = (at + 7) / 8 * 8;
    unsigned kind = head[2 + 2 * i], count = head[3 + 2 * i];
    blocks.push_back({kind == 1, count, all + at});
    at += (size_t)count * (kind == 1 ? 8 : 4);
  }
  return json;
}

int main() {
  std::vector<dryrun::block> blocks;
  dryrun::input in{read_arguments(blocks), nullptr};
  in.blocks = blocks.data();
  dryrun::output out;
  try {
    dryrun_solve(in, out);
  } catch (...) {
    add_exception();
    leave(73);
  }
  if (&_ZSt4cout && _ZNSo5flushEv) _ZNSo5flushEv(&_ZSt4cout);
  fflush(stdout);
  put(answers, out.json.data(), out.json.size());
  _exit(0);
}
