package org.isnad.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.graph.Iris;

/// What goes back: always UTF-8, and said so (servlets write ISO-8859-1 unless told).
///
/// @param headers beyond those that every reply has
record Reply(int status, String mediaType, String body, Map<String, String> headers) {

  private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  Reply {
    headers = Map.copyOf(headers);
  }

  Reply(int status, String mediaType, String body) {
    this(status, mediaType, body, Map.of());
  }

  static Reply html(int status, String page) {
    return new Reply(status, "text/html", page);
  }

  /// Look there instead: the thing asked for is none that can be sent, that is a document about it.
  static Reply seeOther(String address) {
    return new Reply(303, "text/plain", "see " + address + "\n", Map.of("Location", address));
  }

  Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, mediaType, body, more);
  }

  /// Sends it, or only says that what the client has is still the same.
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    guard(response);
    if (status == 200) {
      String tag = "\"" + Iris.digest(mediaType + "\n" + body) + "\"";
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "no-cache");
      String known = request.getHeader("If-None-Match");
      if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
        response.setStatus(304);
        return;
      }
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /// Sends a file of UTF-8 text.
  static void send(Path file, String mediaType, HttpServletResponse response) throws IOException {
    guard(response);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLengthLong(Files.size(file));
    Files.copy(file, response.getOutputStream());
  }

  private static void guard(HttpServletResponse response) {
    response.setHeader("Vary", "Accept");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
