package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.BundleFormat;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.hub.Repositories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any file may be resolved as a bundle, and say anything: it is read, or refused in one sentence.
 * The parts of an input, divided by lines of two percent signs, are the files of a bundle; the
 * input as a whole is one too.
 */
public final class BundleTarget {
  private static final Path FILE = Inputs.folder().resolve("bundle.zip");
  private static final List<String> NAMES =
      List.of(BundleFormat.HEAD, BundleFormat.CATALOG, BundleFormat.INVENTORY, "files/docs/pay.md");

  private BundleTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    read(input);
    read(zip(input));
  }

  /** The bundle in which the parts of an input are files. */
  static BundleReader.Resolved zipped(byte[] input) {
    return resolved(zip(input));
  }

  private static BundleReader.Resolved resolved(byte[] zip) {
    return new BundleReader.Resolved(
        RepositoryName.of("com.acme", "shop").orElseThrow(), "1", Inputs.write(FILE, zip));
  }

  private static void read(byte[] zip) {
    BundleReader reader = new BundleReader();
    BundleReader.Resolved resolved = resolved(zip);
    try {
      Bundle bundle = reader.read(resolved);
      assertThat(Repositories.of(List.of(bundle), List.of()).all()).hasSize(1);
      reader.inventory(resolved);
    } catch (BadBundle refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  private static byte[] zip(byte[] input) {
    String[] parts = Inputs.text(input).split("\n%%\n", -1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < NAMES.size(); at++) {
        zip.putNextEntry(new ZipEntry(NAMES.get(at)));
        String text = at < parts.length ? parts[at] : "# Pay\n";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
