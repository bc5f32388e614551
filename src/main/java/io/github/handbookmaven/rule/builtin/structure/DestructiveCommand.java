package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.LiteralSearch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Commands that take away what does not come back by itself. */
final class DestructiveCommand {
  private static final int LONGEST_QUOTE = 60;

  /** Nobody types more; whoever writes more wants to keep us busy. */
  private static final int LONGEST_COMMAND = 1_000;

  /** What a build or a restart makes again is no loss. */
  private static final String THROWAWAY =
      "(?!\\S*(?:/|\\b|_)(?i:te?mp|te?mpdir|mktemp|\\.?cache|node_modules|vendor|target|build|dist"
          + "|\\.?venv|virtualenv|__pycache__|\\.terraform|\\.gradle|\\.vscode(?:-server)?|apt/lists)(?:/|\\b|_))";

  /** Controllers make pods, jobs and their like again. */
  private static final String KEPT_RESOURCE =
      "(?:(?:ns|namespaces?|pvc?s?|persistentvolume(?:claim)?s?|deploy(?:ments?)?|sts|statefulsets?"
          + "|ds|daemonsets?|crds?|customresourcedefinitions?|secrets?|cm|configmaps?|svc|services?"
          + "|ing|ingress(?:es)?)\\b|-f\\b|--all\\b)";

  /**
   * One way to write such a command.
   *
   * @param literals one of them stands in every such command, in whatever case
   * @param pattern the command
   */
  private record Form(List<String> literals, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              List.of("rm"),
              Pattern.compile(
                  "\\brm\\s++(?:-\\S++\\s++){0,8}?-[^\\WrR]*+[rR]\\w*+\\s++(?:-\\S++\\s++){0,8}+"
                      + THROWAWAY
                      + "\\S+")),
          new Form(
              List.of("delete"),
              Pattern.compile(
                  "\\b(?:kubectl|oc|k)\\s(?:-\\S++\\s++(?:(?!delete\\s)[^-\\s]\\S*+\\s++)?){0,8}+delete\\s++(?:-n\\s*\\S++\\s++)?"
                      + KEPT_RESOURCE)),
          new Form(
              List.of("--replicas"),
              Pattern.compile("\\b(?:kubectl|oc)\\s.{0,300}--replicas[= ]0\\b")),
          new Form(
              List.of("helm"), Pattern.compile("\\bhelm\\s+(?:\\S+\\s+)?(?:uninstall|delete)\\s")),
          new Form(
              List.of("terraform"), Pattern.compile("\\bterraform\\s+(?:destroy|state\\s+rm)\\b")),
          new Form(
              List.of("aws"),
              Pattern.compile(
                  "\\baws\\s+s3\\s+(?:rm|rb)\\b|\\baws\\s+[\\w-]+\\s+(?:delete|terminate)-\\w+")),
          new Form(
              List.of("delete", "gsutil"),
              Pattern.compile(
                  "\\b(?:gcloud|az|eksctl)\\s[^|;]{0,300}\\bdelete\\b|\\bgsutil\\s.{0,300}\\brm\\s")),
          new Form(
              List.of("drop", "truncate", "delete"),
              Pattern.compile(
                  "\\bDROP\\s+(?:TABLE|DATABASE|SCHEMA|USER|ROLE)\\b|\\bTRUNCATE\\s+(?:TABLE\\s+)?\\w|\\bDELETE\\s+FROM\\b")),
          new Form(
              List.of("flush", "dropdb", "pg_reset"),
              Pattern.compile("\\bFLUSH(?:ALL|DB)\\b|\\bdropdb\\s|\\bpg_reset(?:wal|xlog)\\b")),
          new Form(
              List.of("git"),
              Pattern.compile(
                  "\\bgit\\s+push\\s(?=.{0,300}(?:--force(?!-)\\b|-f\\b)).{0,300}\\b(?:main|master|trunk|release)\\b|\\bgit\\s+reset\\s+--hard\\b")),
          new Form(
              List.of("mkfs", "wipefs", "of=/dev/", "remove", "destroy"),
              Pattern.compile(
                  "\\bmkfs(?:\\.\\w+)?\\s|\\bwipefs\\s|\\bdd\\s.{0,300}\\bof=/dev/|\\b(?:lv|vg|pv)remove\\s|\\bz(?:fs|pool)\\s+destroy\\b")),
          new Form(
              List.of("docker"),
              Pattern.compile(
                  "\\bdocker\\s+(?:system|volume)\\s+prune\\b|\\bdocker\\s+volume\\s+rm\\b")),
          new Form(
              List.of("etcdctl", "nodetool"),
              Pattern.compile(
                  "\\betcdctl\\s.{0,300}\\bdel\\b|\\bnodetool\\s+(?:decommission|removenode|assassinate)\\b")),
          new Form(
              List.of("kafka-topics", "curl"),
              Pattern.compile(
                  "\\bkafka-topics\\S{0,80}\\s.{0,300}--delete\\b|\\bcurl\\s.{0,300}-X\\s?['\"]?DELETE\\b")));

  private static final LiteralSearch NEEDED =
      LiteralSearch.of(FORMS.stream().map(Form::literals).toList());

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(?:do not|don['’]?ts?|never|avoid|without|instead of|must not|should not"
              + "|what not to do|anti-?patterns?)\\b");

  /** "`rm -rf /` is never right": what is said behind it, in prose. */
  private static final Pattern CONDEMNED =
      Pattern.compile(
          "(?i)\\b(?:is|are|would be) (?:never|not|wrong|forbidden|dangerous|a mistake)\\b"
              + "|\\b(?:must|should|may) (?:never|not)\\b|\\bis no longer\\b");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)--dry-?run\\b|-WhatIf\\b|\\s--check\\b|\\bterraform\\s+plan\\b|^\\s*(?:echo|printf)\\b[^|;&]*$"
              + "|\\b(?:test|tests|sandbox|scratch|demo|minikube)\\b");

  private DestructiveCommand() {}

  /** Whether a text tells not to do what it shows: "never run", "what not to do". */
  static boolean forbids(String text) {
    return FORBIDDEN.matcher(text).find();
  }

  /** The first destructive command of a line of code or prose. */
  static Optional<String> in(String text) {
    String line = text.substring(0, Math.min(text.length(), LONGEST_COMMAND));
    long hits = NEEDED.groupsIn(line);
    if (hits == 0) {
      return Optional.empty();
    }
    return IntStream.range(0, FORMS.size())
        .filter(form -> (hits >> form & 1) == 1)
        .mapToObj(form -> FORMS.get(form).pattern().matcher(line))
        .filter(Matcher::find)
        .filter(found -> !isHarmless(line, found))
        .map(found -> quote(line.substring(found.start())))
        .findFirst();
  }

  private static boolean isHarmless(String line, Matcher found) {
    return forbids(line.substring(0, found.start()))
        || CONDEMNED.matcher(line.substring(found.end())).find()
        || HARMLESS.matcher(line).find();
  }

  private static String quote(String command) {
    String plain = command.strip();
    return Excerpt.of(plain, LONGEST_QUOTE);
  }
}
