package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.kept.PlaceToKeep;
import io.github.handbookmaven.model.RepoPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A walk on disk: a commit never changes, so what was found behind it holds for as long as the same
 * is asked. The file is a checksum and the parts of this record in their order; texts are UTF-8
 * behind their length, a commit's own words are written once.
 *
 * @param asked a text that is equal where the same is asked, but for documents and commit
 * @param head the commit the walk began at, 40 hex digits
 * @param walked what it found
 */
record KeptWalk(String asked, String head, Walked walked) {
  private static final String FORMAT = "handbook-history-1";

  /** Bytes of the checksum. */
  private static final int CHECKSUM = Long.BYTES;

  /** Empty where there is none, or it is of another version, cut off or not ours. */
  static Optional<KeptWalk> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      boolean isWhole = in.readLong() == checksum(bytes);
      Reader reader = new Reader(in);
      return isWhole && reader.text().equals(FORMAT)
          ? Optional.of(reader.walk())
          : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
    return sum.getValue();
  }

  /** Writes it at once, so that nobody reads half of it. */
  void write(Path file) throws IOException {
    Path temporary = PlaceToKeep.beside(file, "history-");
    try {
      Files.write(temporary, bytes());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(0);
    new Writer(out).walk(this);
    byte[] all = bytes.toByteArray();
    bytes.reset();
    out.writeLong(checksum(all));
    System.arraycopy(bytes.toByteArray(), 0, all, 0, CHECKSUM);
    return all;
  }

  /** Writes the parts. */
  private record Writer(DataOutputStream out, Map<String, Integer> commits) {
    Writer(DataOutputStream out) {
      this(out, new HashMap<>());
    }

    void walk(KeptWalk kept) throws IOException {
      text(FORMAT);
      text(kept.asked());
      text(kept.head());
      Walked walked = kept.walked();
      out.writeByte(walked.reach().ordinal());
      moment(walked.seenFrom());
      out.writeInt(walked.commits());
      files(walked.documents());
      files(walked.covered());
    }

    private void files(Map<RepoPath, List<Change>> files) throws IOException {
      out.writeInt(files.size());
      for (Map.Entry<RepoPath, List<Change>> file : files.entrySet()) {
        text(file.getKey().value());
        out.writeInt(file.getValue().size());
        for (Change change : file.getValue()) {
          change(change);
        }
      }
    }

    private void change(Change change) throws IOException {
      Integer known = commits.putIfAbsent(change.commit(), commits.size());
      out.writeInt(known == null ? commits.size() - 1 : known);
      if (known == null) {
        text(change.commit());
        moment(change.when());
        text(change.author());
        text(change.subject());
      }
      out.writeByte(change.kind().ordinal());
      out.writeBoolean(change.stamp().isPresent());
      if (change.stamp().isPresent()) {
        text(change.stamp().get().reviewed());
        text(change.stamp().get().by());
        text(change.stamp().get().digests());
      }
      text(change.before());
      text(change.after());
    }

    private void moment(Instant moment) throws IOException {
      out.writeLong(moment.getEpochSecond());
      out.writeInt(moment.getNano());
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /** Reads them again. */
  private record Reader(DataInputStream in, List<Commit> commits) {
    private static final Kind[] KINDS = Kind.values();

    /** What all changes of one commit share. */
    private record Commit(String id, Instant when, String author, String subject) {}

    Reader(DataInputStream in) {
      this(in, new ArrayList<>());
    }

    KeptWalk walk() throws IOException {
      return new KeptWalk(text(), text(), walked());
    }

    private Walked walked() throws IOException {
      return new Walked(Reach.values()[in.readByte()], moment(), in.readInt(), files(), files());
    }

    private Map<RepoPath, List<Change>> files() throws IOException {
      Map<RepoPath, List<Change>> files = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        RepoPath path = new RepoPath(text());
        Change[] changes = new Change[sane(in.readInt())];
        for (int at = 0; at < changes.length; at++) {
          changes[at] = change();
        }
        files.put(path, Arrays.asList(changes));
      }
      return files;
    }

    private Change change() throws IOException {
      int number = in.readInt();
      if (number == commits.size()) {
        commits.add(new Commit(text(), moment(), text(), text()));
      }
      Commit commit = commits.get(number);
      Kind kind = KINDS[in.readByte()];
      Optional<Stamp> stamp =
          in.readBoolean() ? Optional.of(new Stamp(text(), text(), text())) : Optional.empty();
      return new Change(
          commit.id(),
          commit.when(),
          commit.author(),
          commit.subject(),
          kind,
          stamp,
          text(),
          text());
    }

    private Instant moment() throws IOException {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private String text() throws IOException {
      return new String(in.readNBytes(sane(in.readInt())), StandardCharsets.UTF_8);
    }

    /** A length no longer than the rest of the file. */
    private int sane(int length) throws IOException {
      if (length < 0 || length > in.available()) {
        throw new IOException("cut off");
      }
      return length;
    }
  }
}
