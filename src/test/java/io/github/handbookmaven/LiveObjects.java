package io.github.handbookmaven;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What lies in this process's memory. */
public final class LiveObjects {
  private LiveObjects() {}

  /** The virtual machine's own table, of live objects: it collects garbage first. */
  public static String histogram() throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
  }
}
