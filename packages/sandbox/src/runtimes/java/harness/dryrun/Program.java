package dryrun;

import java.util.HashMap;
import java.util.Map;

/** A program whose classes are loaded, and that nobody has run yet. */
final class Program {
  private final Plan plan;
  private final Class<?> holder;
  private final Map<String, Target> targets = new HashMap<>();
  /** Makes the object, where one is needed. */
  private Target constructor;
  /** The call of a class that is made: 0 is the constructor; -1 for a function. */
  int call = -1;

  /** @throws Target.Missing where it is not what the problem asks for */
  Program(Plan plan, Class<?> holder) throws Target.Missing {
    this.plan = plan;
    this.holder = holder;
    for (Plan.Call each : plan.calls)
      if (!plan.isClass || each != plan.calls.get(0)) targets.put(each.name, Target.method(holder, each));
    if (plan.isClass) constructor = Target.constructor(holder, plan.calls.get(0), true);
    else if (targets.get(plan.calls.get(0).name).needsObject() && !Target.isConstant(holder))
      constructor = Target.constructor(holder, new Plan.Call("new v"), false);
  }

  /** @throws Throwable whatever the program throws */
  void run(Input in, Output out) throws Throwable {
    Writing writing = new Writing(out);
    if (plan.isClass) {
      replay(in, out, writing);
      return;
    }
    Target target = targets.get(plan.calls.get(0).name);
    in.take('[');
    Object[] arguments = target.read(in, true);
    Object object = constructor != null ? constructor.call(null, new Object[0]) : target.needsObject() ? holder.getEnumConstants()[0] : null;
    Object result = target.call(object, arguments);
    writing.write(target.returns, result);
  }

  private void replay(Input in, Output out, Writing writing) throws Throwable {
    call = 0;
    in.take('[');
    in.take('[');
    Object object = constructor.call(null, constructor.read(in, true));
    in.take(',');
    in.take('[');
    out.add('[');
    for (boolean isFirst = true; in.more(']', isFirst); isFirst = false) {
      if (call++ > 0) out.add(',');
      in.take('[');
      Target target = targets.get(in.words());
      Object result = target.call(object, target.read(in, false));
      if (target.returns == null) out.add("null");
      else writing.write(target.returns, result);
    }
    out.add(']');
  }
}
