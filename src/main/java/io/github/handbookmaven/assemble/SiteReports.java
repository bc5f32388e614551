package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;

/**
 * Which pages the project's site has about its sources, in folders beside {@code handbook/}.
 *
 * @param javadoc source folders whose public types have a page in {@code apidocs/}; empty where the
 *     site has no Javadoc
 * @param xref source folders whose files have a page in {@code xref/}
 * @param testXref test source folders whose files have a page in {@code xref-test/}
 */
public record SiteReports(List<RepoPath> javadoc, List<RepoPath> xref, List<RepoPath> testXref) {

  /** A site without any. */
  public static final SiteReports NONE = new SiteReports(List.of(), List.of(), List.of());

  /** Copies what could change. */
  public SiteReports {
    javadoc = List.copyOf(javadoc);
    xref = List.copyOf(xref);
    testXref = List.copyOf(testXref);
  }
}
