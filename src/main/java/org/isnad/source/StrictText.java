package org.isnad.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.isnad.source.Item.Reason;
import org.jspecify.annotations.Nullable;

/// Bytes to text without guessing: a byte that does not belong is named with its place, never replaced.
final class StrictText {

  private StrictText() {
  }

  /// The text of these bytes, without a byte-order mark.
  ///
  /// @param asked the encoding asked for, or null for UTF-8
  /// @param offset the place of the first byte in its file, for messages
  /// @throws SourceException when a byte does not belong to the encoding
  static String decode(byte[] bytes, @Nullable Charset asked, long offset) throws SourceException {
    Charset charset = asked == null ? StandardCharsets.UTF_8 : asked;
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw undecodable(bytes, in.position(), offset, charset, in.remaining() == result.length());
    }
    out.flip();
    String text = out.toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// UTF-16 is never guessed, but it is recognised by its mark.
  static void refuseUtf16(byte[] bytes) throws SourceException {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFFFE || mark == 0xFEFF) {
        throw new SourceException(Reason.BAD_ENCODING, "UTF-16 (byte-order mark " + hex(bytes, 0) + " " + hex(bytes, 1)
            + " at byte 0): convert it to UTF-8, or read it with --charset UTF-16");
      }
    }
  }

  static SourceException undecodable(byte[] bytes, int at, long offset, Charset charset, boolean atEnd) {
    String what = "not " + charset.name() + ": byte 0x" + hex(bytes, at) + " at offset " + (offset + at)
        + (atEnd && isLeadByte(bytes[at], charset) ? " begins a character that is cut off" : " does not belong there");
    String remedy = charset.equals(StandardCharsets.UTF_8)
        ? "convert the file to UTF-8, or name its encoding (--charset windows-1256)"
        : "name the right encoding with --charset, or convert the file to UTF-8";
    return new SourceException(Reason.BAD_ENCODING, what + "; " + remedy);
  }

  private static boolean isLeadByte(byte b, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) && (b & 0xC0) == 0xC0;
  }

  private static String hex(byte[] bytes, int at) {
    return HexFormat.of().toHexDigits(bytes[at]).toUpperCase(Locale.ROOT);
  }
}
