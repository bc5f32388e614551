package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Practice;

/**
 * A part that good documents of a type have and few documents of the field do: expected only of
 * those that are declared to be of the type.
 */
abstract class MissingConvention extends MissingPart implements Practice {
  private final String kept;
  private final String beginning;

  /**
   * @param type the type that needs the part
   * @param part the part
   * @param lack what is told of a document without it
   * @param kept what documents that have it do, to follow "3 of 40 "
   */
  MissingConvention(DocType type, Part part, Lack lack, String kept) {
    super(type, part, lack.words(), lack.remedy());
    this.kept = kept;
    this.beginning = lack.remedy();
  }

  /**
   * What is told of one document.
   *
   * @param words what a document without it fails to do, to follow its name
   * @param remedy what to add
   */
  record Lack(String words, String remedy) {}

  @Override
  public final boolean concerns(Entry entry) {
    return isAbout(entry.classified()) && !entry.classification().isInferred();
  }

  @Override
  public final String kept() {
    return kept;
  }

  @Override
  public final String beginning() {
    return beginning;
  }
}
