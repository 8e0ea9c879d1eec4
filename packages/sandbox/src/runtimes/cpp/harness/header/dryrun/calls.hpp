// Calls of what the candidate wrote, with arguments that are read.
#ifndef DRYRUN_CALLS_HPP
#define DRYRUN_CALLS_HPP
#include "whole-values.hpp"

namespace dryrun {

template <class T> using bare = std::remove_cv_t<std::remove_reference_t<T>>;

/** What is called, as types: the result and the parameters of whatever stands for a function. */
template <class F> struct shape;
template <class R, class... A> struct shape<R (*)(A...)> {
  using result = R;
  using parameters = std::tuple<A...>;
};
template <class C, class R, class... A> struct method : shape<R (*)(A...)> {
  using owner = C;
};
template <class R, class C, class... A> struct shape<R (C::*)(A...)> : method<C, R, A...> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const> : method<C, R, A...> {};
template <class R, class... A> struct shape<R (*)(A...) noexcept> : shape<R (*)(A...)> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) noexcept> : method<C, R, A...> {};
template <class R, class C, class... A> struct shape<R (C::*)(A...) const noexcept> : method<C, R, A...> {};
template <class F> requires requires { &F::operator(); }
struct shape<F *> : shape<decltype(&F::operator())> {};

template <class F> constexpr std::size_t arity = std::tuple_size_v<typename shape<F>::parameters>;
template <class F> using result_of = bare<typename shape<F>::result>;
template <class F, std::size_t I>
using parameter = bare<std::tuple_element_t<I, typename shape<F>::parameters>>;

/** How an argument is handed over: as it is asked for, moved where a copy would do. */
template <class F, std::size_t I>
using passed = std::tuple_element_t<I, typename shape<F>::parameters> &&;

/**
 * @param object is null where none is needed. What its class has of a base is called whether or not the
 *   base is a private one.
 */
template <class O, class F, class... A> decltype(auto) call(O *object, F f, A &&...a) {
  if constexpr (std::is_member_function_pointer_v<F>) return (((typename shape<F>::owner *)object)->*f)(static_cast<A &&>(a)...);
  else return (*f)(static_cast<A &&>(a)...);
}

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
    read_value<Kind>(own, *v);
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
