package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.inskin.FreshnessTables;
import io.github.handbookmaven.mojo.inskin.ReportWords;
import io.github.handbookmaven.mojo.inskin.SinkPage;
import io.github.handbookmaven.publish.Edition;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * A page in the site's skin: which procedure documents are in date, due, stale or changed since
 * their review.
 *
 * @since 0.1.0
 */
@Mojo(name = "freshness-report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class FreshnessReportMojo extends InSkinReportMojo {
  @Override
  String key() {
    return "freshness";
  }

  @Override
  String page() {
    return "procedure-freshness";
  }

  @Override
  void fill(SinkPage page, Edition edition, ReportWords texts) {
    new FreshnessTables(page, edition.handbook(), texts).tell();
  }
}
