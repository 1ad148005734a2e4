package org.isnad.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.isnad.source.Item.Reason;

/// One opened input, unpacked if it was gzip, with what it holds told by its name or else by its first bytes.
///
/// @param stem its name without folder and endings, the id of an article that has no other
record Input(String location, String stem, Kind kind, InputStream stream) implements AutoCloseable {

  private static final int PEEK = 1 << 16;

  /// What an input holds.
  enum Kind {
    TEXT, HTML,
    /// one object a line
    JSON_LINES,
    /// an object over several lines, or an array
    JSON
  }

  /// @param name the file name, or a name for standard input; its endings tell the kind
  /// @param count where to add the bytes read, before unpacking
  /// @throws SourceException when it is empty, binary, UTF-16 that nobody asked for, or broken gzip
  static Input open(String location, String name, InputStream raw, SourceOptions options, AtomicLong count)
      throws SourceException, IOException {
    BufferedInputStream stream = new BufferedInputStream(new Counting(raw, count), PEEK);
    byte[] head = peek(stream);
    if (head.length >= 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
      try {
        stream = new BufferedInputStream(new GZIPInputStream(stream, PEEK), PEEK);
        head = peek(stream);
      } catch (EOFException | ZipException e) {
        throw damaged(e);
      }
    }
    if (head.length == 0) {
      throw new SourceException(Reason.EMPTY, "an empty file");
    }
    if (options.charset() == null) {
      StrictText.refuseUtf16(head);
    }
    if (options.charset() == null || !options.charset().name().startsWith("UTF-")) {
      refuseBinary(head);
    }
    return new Input(location, stem(name), kind(name, head), stream);
  }

  /// Says of a broken or cut off gzip file what happened.
  static SourceException damaged(IOException e) {
    return new SourceException(Reason.UNREADABLE, e instanceof EOFException
        ? "a gzip file that is cut off; get it again (of JSON Lines, the lines before the cut are kept)"
        : "a damaged gzip file (" + e.getMessage() + "); get it again");
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(PEEK);
    byte[] head = stream.readNBytes(PEEK);
    stream.reset();
    return head;
  }

  private static void refuseBinary(byte[] head) throws SourceException {
    String signature = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    if (signature.startsWith("%PDF-")) {
      throw new SourceException(Reason.BINARY, "a PDF file: save its text as .txt or .html first");
    }
    if (signature.startsWith("PK\u0003\u0004")) {
      throw new SourceException(Reason.BINARY, "a ZIP archive or office document: unpack it, or save its text as .txt first");
    }
    int zeros = 0;
    int first = -1;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        zeros++;
        first = first < 0 ? i : first;
      }
    }
    // a stray NUL at the end of a saved page is a blemish, more of them are another kind of file
    if (zeros > 0 && (first < 512 || zeros * 200 > head.length)) {
      throw new SourceException(Reason.BINARY, "a binary file (byte 0x00 at offset " + first + "), not an article");
    }
  }

  private static Kind kind(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Kind.TEXT;
      case "html", "htm", "xhtml" -> Kind.HTML;
      case "jsonl", "ndjson" -> begin(head).startsWith("[") ? Kind.JSON : Kind.JSON_LINES;
      case "json" -> lines(head) ? Kind.JSON_LINES : Kind.JSON;
      default -> sniff(head);
    };
  }

  private static Kind sniff(byte[] head) {
    String begin = begin(head);
    String lower = begin.substring(0, Math.min(begin.length(), 1024)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<!doctype html"))) {
      return Kind.HTML;
    }
    String dense = lower.replaceAll("\\s+", "");
    if (dense.startsWith("[{") || dense.startsWith("{\"")) {
      return lines(head) ? Kind.JSON_LINES : Kind.JSON;
    }
    return Kind.TEXT;
  }

  /// Whether the first line is a whole object: then each line is taken by itself, and one bad line spoils no other.
  private static boolean lines(byte[] head) {
    String begin = begin(head);
    int newline = begin.indexOf('\n');
    String first = (newline < 0 ? begin : begin.substring(0, newline)).strip();
    return first.startsWith("{") && (first.endsWith("}") || newline < 0 && head.length == PEEK);
  }

  private static String begin(byte[] head) {
    int mark = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
    // every encoding in question agrees with Latin-1 on the ASCII that is looked for
    return new String(Arrays.copyOfRange(head, mark, head.length), StandardCharsets.ISO_8859_1).stripLeading();
  }

  /// A file name without its endings: `a.b.txt.gz` is `a.b`.
  static String stem(String name) {
    String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }

  /// All bytes, or a refusal when there are more than `limit`.
  byte[] bytes(int limit, String what) throws SourceException, IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new SourceException(Reason.TOO_LARGE,
          what + " of more than " + SizeText.of(limit) + ", the limit; raise it with --max-text if it really is one article");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /// Counts what passes.
  private static final class Counting extends FilterInputStream {
    private final AtomicLong count;

    Counting(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        count.incrementAndGet();
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n > 0) {
        count.addAndGet(n);
      }
      return n;
    }
  }
}
