package org.isnad.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, one at a time and bounded, so that a file of any length needs the memory of one line.
final class ByteLines {

  /// One line.
  ///
  /// @param number from 1
  /// @param offset the place of its first byte in the stream
  /// @param bytes without the line end; empty if the line is over the limit
  /// @param length its true length in bytes
  record Line(int number, long offset, byte[] bytes, long length) {
  }

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int end;
  private long consumed;
  private int number;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// The next line, or null at the end.
  @Nullable
  Line next() throws IOException {
    long offset = consumed;
    long length = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (position == end) {
        end = in.read(buffer);
        position = 0;
        if (end <= 0) {
          end = 0;
          return length == 0 && consumed == offset ? null : line(offset, line, length);
        }
      }
      int newline = position;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      int n = newline - position;
      length += n;
      if (length <= limit) {
        line.write(buffer, position, n);
      } else {
        line.reset();
      }
      consumed += n;
      position = newline;
      if (newline < end) {
        position++;
        consumed++;
        return line(offset, line, length);
      }
    }
  }

  private Line line(long offset, ByteArrayOutputStream line, long length) {
    number++;
    return new Line(number, offset, length <= limit ? line.toByteArray() : new byte[0], length);
  }
}
