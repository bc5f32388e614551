package io.github.handbookmaven.owner;

/** Which grammar of {@code CODEOWNERS} holds. */
public enum Dialect {
  /** One list, the last match wins; a name alone means the folder's whole content. */
  GITHUB,
  /** A list per section, the last match in each wins; only a trailing slash means content. */
  GITLAB
}
