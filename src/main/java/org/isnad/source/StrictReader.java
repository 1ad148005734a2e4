package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A decoding reader for documents of any length that, unlike `InputStreamReader`, says which byte does not belong.
final class StrictReader extends Reader {

  /// A [SourceException] on its way through code that knows only `IOException`.
  static final class Undecodable extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient SourceException problem;

    Undecodable(SourceException problem) {
      super(problem);
      this.problem = problem;
    }

    SourceException problem() {
      return problem;
    }
  }

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  /// The place in the stream of the first byte of the buffer.
  private long base;
  private boolean ended;
  private boolean begun;

  StrictReader(InputStream in, @Nullable Charset asked) {
    this.in = in;
    this.charset = asked == null ? StandardCharsets.UTF_8 : asked;
    this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (out.position() == 0 && length > 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) {
        throw new Undecodable(
            StrictText.undecodable(bytes.array(), bytes.position(), base, charset, ended && bytes.remaining() == result.length()));
      }
      if (out.position() > 0) {
        break;
      }
      if (result.isOverflow()) {
        throw new IOException("a buffer of one char cannot hold a surrogate pair");
      }
      if (ended) {
        decoder.flush(out);
        return out.position() == 0 ? -1 : withoutMark(buffer, offset, out.position());
      }
      fill();
    }
    return withoutMark(buffer, offset, out.position());
  }

  private int withoutMark(char[] buffer, int offset, int count) {
    if (!begun && count > 0) {
      begun = true;
      if (buffer[offset] == '\uFEFF') {
        // a reader may not hand over nothing; a blank changes no JSON
        buffer[offset] = ' ';
      }
    }
    return count;
  }

  private void fill() throws IOException {
    base += bytes.position();
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
