package org.isnad.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What goes back: always UTF-8, and said so (servlets write ISO-8859-1 unless told).
record Reply(int status, String mediaType, String body) {

  static Reply html(int status, String page) {
    return new Reply(status, "text/html", page);
  }

  void send(HttpServletResponse response) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.setHeader("Vary", "Accept");
    response.setHeader("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.getOutputStream().write(bytes);
  }
}
