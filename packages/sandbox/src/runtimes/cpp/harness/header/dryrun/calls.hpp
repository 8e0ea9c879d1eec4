// Calls of what the candidate wrote, with arguments that are read.
#ifndef DRYRUN_CALLS_HPP
#define DRYRUN_CALLS_HPP
#include "plain-values.hpp"

namespace dryrun {

template <class T> using bare = std::remove_cv_t<std::remove_reference_t<T>>;

/** What is called, as types: the result and the parameters of whatever stands for a function. */
template <class F> struct shape;
template <class R, class... A> struct shape<R (*)(A...)> {
  using result = R;
  using parameters = std::tuple<A...>;
};
template <class R, class C, class... A> struct shape<R (C::*)(A...)> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const> : shape<R (*)(A...)> {};
template <class R, class... A> struct shape<R (*)(A...) noexcept> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) noexcept> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const noexcept> : shape<R (*)(A...)> {};
template <class F> requires requires { &F::operator(); }
struct shape<F *> : shape<decltype(&F::operator())> {};

template <class F> constexpr std::size_t arity = std::tuple_size_v<typename shape<F>::parameters>;
template <class F> using result_of = bare<typename shape<F>::result>;
template <class F, std::size_t I>
using parameter = bare<std::tuple_element_t<I, typename shape<F>::parameters>>;

template <class Kind, class T> T taken(input &in, bool &first) {
  T v{};
  in.more(']', first);
  codec<Kind, T>::read(in, v);
  return v;
}

/** Calls with arguments that are read, in order. */
template <class... Kinds> struct calling {
  template <class F, class Call, std::size_t... I>
  static decltype(auto) with(input &in, bool first, Call call, std::index_sequence<I...>) {
    std::tuple<parameter<F, I>...> values{taken<Kinds, parameter<F, I>>(in, first)...};
    in.take(']');
    return call(static_cast<std::tuple_element_t<I, typename shape<F>::parameters> &&>(std::get<I>(values))...);
  }
  /** @param object is null where none is needed */
  template <class Returns, class O, class F> static void run(input &in, output &out, bool first, O *object, F f) {
    using all = std::index_sequence_for<Kinds...>;
    auto call = [&](auto &&...values) -> decltype(auto) {
      if constexpr (std::is_member_function_pointer_v<F>)
        return (object->*f)(static_cast<decltype(values) &&>(values)...);
      else return (*f)(static_cast<decltype(values) &&>(values)...);
    };
    if constexpr (std::is_void_v<Returns>) {
      (void)object;
      with<F>(in, first, call, all{});
      out.json += "null";
    } else {
      auto &&result = with<F>(in, first, call, all{});
      codec<Returns, result_of<F>>::write(out, result);
    }
  }
};

/** An argument of a constructor, whose parameters nobody can ask for: it becomes what is wanted. */
template <class C, class Kind> struct argument {
  input in;
  template <class T> requires(!std::is_same_v<bare<T>, C> && can_read<Kind, bare<T>>)
  operator T &() const { return *make<bare<T>>(); }
  template <class T> requires(!std::is_same_v<bare<T>, C> && can_read<Kind, bare<T>>)
  operator T &&() const { return std::move(*make<bare<T>>()); }
  template <class T> T *make() const {
    T *v = new T{};
    input own = in;
    codec<Kind, T>::read(own, *v);
    return v;
  }
};

template <class C, class Kind> argument<C, Kind> argued(input &in, bool &first) {
  in.more(']', first);
  argument<C, Kind> a{in};
  in.skip();
  return a;
}

template <class C, class... Kinds> C *construct(input &in) {
  bool first = true;
  in.take('[');
  std::tuple<argument<C, Kinds>...> values{argued<C, Kinds>(in, first)...};
  in.take(']');
  return std::apply([](auto &...a) { return new C(a...); }, values);
}
template <class C, class... Kinds>
constexpr bool can_construct = requires(argument<C, Kinds> &...a) { new C(a...); };

} // namespace dryrun
#endif
