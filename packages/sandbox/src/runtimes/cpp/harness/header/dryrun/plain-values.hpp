// Values that hold no others, in and out; and null in place of any.
#ifndef DRYRUN_PLAIN_VALUES_HPP
#define DRYRUN_PLAIN_VALUES_HPP
#include "problem-types.hpp"
#include "channels.hpp"

namespace dryrun {

template <class Kind, class T> struct codec {
  static constexpr bool reads = false, writes = false;
};
template <class Kind, class T> constexpr bool can_read = codec<Kind, T>::reads;
template <class Kind, class T> constexpr bool can_write = codec<Kind, T>::writes;

template <class T> T fit(long long n) {
  if constexpr (sizeof(T) < sizeof(long long))
    if (n != (long long)(T)n) does_not_fit(n);
  if constexpr (std::is_unsigned_v<T>)
    if (n < 0) does_not_fit(n);
  return (T)n;
}

template <class T>
constexpr bool holds_integers = std::is_integral_v<T> && !std::is_same_v<T, bool> &&
                                !std::is_same_v<T, char>;

template <class T> requires holds_integers<T> struct codec<integer, T> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, T &v) { v = fit<T>(in.whole()); }
  static void from(const block &b, std::size_t i, T &v) {
    if (b.doubles) v = fit<T>((long long)((const double *)b.at)[i]);
    else v = fit<T>(((const int *)b.at)[i]);
  }
  static void write(output &out, T v) {
    if constexpr (std::is_unsigned_v<T>)
      if (v > 9007199254740991ull) refuse_integer(std::to_string(v));
    out.whole((long long)v);
  }
};

template <class T> requires std::is_floating_point_v<T> struct codec<real, T> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, T &v) { v = (T)in.fraction(); }
  static void from(const block &b, std::size_t i, T &v) { v = (T)((const double *)b.at)[i]; }
  static void write(output &out, T v) { out.fraction((double)v); }
};
template <class T> requires holds_integers<T> struct codec<real, T> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, T v) { out.fraction((double)v); }
};

template <> struct codec<truth, bool> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, bool &v) { v = in.yes(); }
  static void write(output &out, bool v) { out.json += v ? "true" : "false"; }
};

template <> struct codec<text, std::string> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, std::string &v) { v = in.words(); }
  static void write(output &out, const std::string &v) { out.words(v.data(), v.size()); }
};
/** What it looks at lasts as long as the program does. */
template <> struct codec<text, std::string_view> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, std::string_view &v) { v = *new std::string(in.words()); }
  static void write(output &out, std::string_view v) { out.words(v.data(), v.size()); }
};
template <> struct codec<text, const char *> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, const char *v) { out.words(v, __builtin_strlen(v)); }
};
/** A string of one character, as in a grid of letters. */
template <> struct codec<text, char> {
  static constexpr bool reads = true, writes = true;
  static void read(input &in, char &v) {
    std::string s = in.words();
    if (s.size() != 1) is_no_character(s);
    v = s[0];
  }
  static void write(output &out, char v) { out.words(&v, 1); }
};

template <class Of, class T> struct codec<nullable<Of>, std::optional<T>> {
  using one = codec<Of, T>;
  static constexpr bool reads = one::reads, writes = one::writes;
  static void read(input &in, std::optional<T> &v) {
    if (in.take_null()) {
      v.reset();
      return;
    }
    T held{};
    one::read(in, held);
    v = std::move(held);
  }
  static void write(output &out, const std::optional<T> &v) {
    if (v) one::write(out, *v);
    else out.json += "null";
  }
};
template <class Of> struct codec<nullable<Of>, std::nullopt_t> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, std::nullopt_t) { out.json += "null"; }
};
/** What cannot be null may stand where null may: only to be returned. */
template <class Of, class T> requires(codec<Of, T>::writes) struct codec<nullable<Of>, T> {
  static constexpr bool reads = false, writes = true;
  static void write(output &out, const T &v) { codec<Of, T>::write(out, v); }
};

} // namespace dryrun
#endif
