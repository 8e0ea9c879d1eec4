// How a test ends when it does not end by an answer: crashes, exceptions, values that fit nowhere.
#include "ending.hpp"
#include <csignal>
#include <cxxabi.h>
#include <malloc.h>
#include <pthread.h>
#include <ucontext.h>
#include <unistd.h>

namespace dryrun {

void put(int fd, const char *p, size_t n) {
  while (n > 0) {
    ssize_t k = ::write(fd, p, n);
    if (k <= 0) return;
    p += k;
    n -= k;
  }
}

namespace {

bool memory_was_refused = false;

// A note: a letter that says which, the call, a zero, the text.
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

} // namespace

void leave(int code) {
  save_console();
  put(notes, note_text, note_length);
  _exit(code);
}

namespace {

/** The type of the exception that is being handled. */
const char *type_of_exception() {
  std::type_info *type = abi::__cxa_current_exception_type();
  int status = 0;
  char *name = type ? abi::__cxa_demangle(type->name(), nullptr, nullptr, &status) : nullptr;
  return name ? name : type ? type->name() : "exception";
}

/** Without what the library puts around the type of one that another is in. */
void add_type(const char *shown) {
  static const char wrapped[] = "std::_Nested_exception<";
  if (strncmp(shown, wrapped, sizeof wrapped - 1) != 0) return add(shown);
  char inner[256] = {};
  strncpy(inner, shown + sizeof wrapped - 1, sizeof inner - 1);
  if (char *end = strrchr(inner, '>')) *end = 0;
  add(inner);
}

/** The exceptions that are in one: none where it was made while none was handled. */
void add_nested(const std::exception &outer, int depth = 0) {
  auto *nested = dynamic_cast<const std::nested_exception *>(&outer);
  if (nested == nullptr || nested->nested_ptr() == nullptr) return;
  try {
    std::rethrow_exception(nested->nested_ptr());
  } catch (const std::exception &e) {
    add("; caused by ");
    add_type(type_of_exception());
    add(": ");
    add(e.what());
    if (depth < 3) add_nested(e, depth + 1);
  } catch (...) {
    add("; caused by ");
    add(type_of_exception());
  }
}

} // namespace

void add_exception() {
  const char *shown = type_of_exception();
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
    add_type(shown);
    add(": ");
    add(e.what());
    add_nested(e);
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

namespace {

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

[[noreturn]] void terminated() {
  // What an exception says of itself may end the program in turn.
  static bool again = false;
  if (std::exchange(again, true)) leave(73);
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
} // namespace dryrun

// The linker puts these before every call of the plain ones.
extern "C" {
void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void *__wrap_malloc(size_t n) {
  void *p = __real_malloc(n);
  if (!p) dryrun::memory_was_refused = true;
  return p;
}
void *__wrap_calloc(size_t n, size_t each) {
  void *p = __real_calloc(n, each);
  if (!p) dryrun::memory_was_refused = true;
  return p;
}
void *__wrap_realloc(void *old, size_t n) {
  void *p = __real_realloc(old, n);
  if (!p && n) dryrun::memory_was_refused = true;
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

} // namespace dryrun
