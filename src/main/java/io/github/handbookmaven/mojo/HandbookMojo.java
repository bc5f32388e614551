package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.company.CompanyDefaults;
import io.github.handbookmaven.mojo.company.CompanySettings;
import io.github.handbookmaven.mojo.company.GivenParameters;
import io.github.handbookmaven.mojo.console.Terminal;
import io.github.handbookmaven.mojo.console.Timings;
import io.github.handbookmaven.mojo.maven.GivenOptions;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.mojo.maven.MavenCopy;
import io.github.handbookmaven.mojo.maven.MisspeltOptions;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Reporting;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.reference.MavenFacts;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Every goal: skipped or run, with errors as one sentence. */
abstract class HandbookMojo extends AbstractMojo {

  /**
   * Skips the goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  private transient Reactor reactor;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped, as <skip> (-Dhandbook.skip) says so");
      return;
    }
    plugin()
        .map(goals -> MisspeltOptions.warnings(session.getUserProperties(), goals))
        .ifPresent(warnings -> warnings.forEach(getLog()::warn));
    errors()
        .translate(
            () -> {
              takeCompanyDefaults();
              run();
            });
  }

  /** What a company's jar says holds where neither POM nor command line say anything. */
  final void takeCompanyDefaults() {
    CompanySettings settings = companySettings();
    plugin().map(MisspeltOptions::parameters).ifPresent(settings::refuseUnknown);
    new CompanyDefaults(settings, given()).fill(this);
  }

  /** What jars among the plugin's dependencies say. */
  final CompanySettings companySettings() {
    return CompanySettings.read(getClass().getClassLoader());
  }

  /** A parameter's text; empty where nobody gave one, or blanks. */
  static Optional<String> written(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** What POM and command line say. */
  final GivenParameters given() {
    return GivenParameters.of(session, project, execution);
  }

  abstract void run() throws MojoExecutionException, MojoFailureException;

  boolean isSkipped() {
    return skip;
  }

  MavenSession session() {
    return session;
  }

  MavenProject project() {
    return project;
  }

  /** What commands in documents are checked against. */
  MavenFacts mavenFacts(Reactor reactor) {
    return new MavenCopy(session, reactor).facts();
  }

  /** Whether the goal was named on the command line, and not bound to a phase. */
  private boolean isTyped() {
    return execution != null && execution.getSource() == MojoExecution.Source.CLI;
  }

  /** Whether somebody sits at the terminal who can be asked. */
  boolean isInteractive() {
    return session != null && session.getRequest().isInteractiveMode();
  }

  /** Where the goal works: looked up once, for that opens the repository. */
  final Reactor reactor() {
    if (reactor == null) {
      reactor = Reactor.of(session, project, isTyped());
    }
    return reactor;
  }

  /** Empty where the plugin runs from its classes, without a descriptor. */
  Optional<PluginDescriptor> plugin() {
    return Optional.ofNullable(plugin);
  }

  Generator generator() {
    return new Generator(
        GoalCommand.ARTIFACT, plugin().map(PluginDescriptor::getVersion).orElse("unknown"));
  }

  /** Where goals that are no reports write. */
  Path outputFolder() {
    return project.getFile() == null
        ? reactor().folderOnDisk().resolve("target/handbook")
        : Path.of(project.getBuild().getDirectory()).resolve("handbook");
  }

  /** What was given may be what was wrong, so goals are named without it. */
  final Errors errors() {
    return new Errors(command().withoutOptions());
  }

  /** What publishes the handbook here, as it is typed. */
  String publishing() {
    boolean isInSite = Reporting.of(project).isDeclared();
    return isInSite ? "mvn site" : command().of("report");
  }

  Build.Console console(Timings timings) {
    return new Build.Console(command(), Terminal.of(session, getLog()), timings);
  }

  GoalCommand command() {
    return GoalCommand.in(project, plugin(), GivenOptions.of(session));
  }
}
