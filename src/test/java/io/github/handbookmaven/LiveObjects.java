package io.github.handbookmaven;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import javax.management.JMException;
import javax.management.ObjectName;

/** What lies in this process's memory. */
public final class LiveObjects {
  private static final int ATTEMPTS = 1_000;

  private LiveObjects() {}

  /**
   * The virtual machine's own table, of live objects. It collects garbage first, but not while any
   * thread has an array in native hands, as packing has: then it counts garbage too, so it is asked
   * again.
   */
  public static String histogram() throws JMException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      WeakReference<Object> garbage = new WeakReference<>(new Object());
      String table = table();
      if (garbage.refersTo(null)) {
        return table;
      }
    }
    throw new IllegalStateException("no garbage collected in " + ATTEMPTS + " attempts");
  }

  private static String table() throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
  }
}
