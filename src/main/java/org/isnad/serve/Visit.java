package org.isnad.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One request, as the pages see it.
///
/// @param path without the leading slash, percent-encoded as it came
/// @param parameters the first value of each
/// @param accept the `Accept` header, empty if there is none
/// @param query the query of the address as it came
/// @param host the host and port that the client asked
record Visit(String path, Map<String, String> parameters, String accept, String query, String host) {

  static Visit of(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((k, v) -> parameters.put(k, v[0]));
    String accept = request.getHeader("Accept");
    return new Visit(request.getRequestURI().replaceFirst("^/+", ""), parameters, accept == null ? "" : accept,
        Optional.ofNullable(request.getQueryString()).orElse(""),
        host(request));
  }

  private static String host(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return host == null || !host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}") ? "localhost" : host;
  }

  /// The language of the page.
  Language language() {
    return Language.of(parameters.get("lang"));
  }

  /// The way from this page to the root of the site.
  String root() {
    return path.contains("/") ? "../".repeat((int) path.chars().filter(c -> c == '/').count()) : "./";
  }

  /// The address of another document of the site, for a `Location`: the parameters are those of this request.
  String beside(String other) {
    return "/" + other + (query.isEmpty() ? "" : "?" + query);
  }

  /// This very page in another language.
  String inLanguage(Language other) {
    return with("lang", other.tag());
  }

  /// This very page with one parameter changed.
  String with(String parameter, String value) {
    StringBuilder out = new StringBuilder(root()).append(path).append('?').append(parameter).append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    parameters.forEach((k, v) -> {
      if (!k.equals(parameter)) {
        out.append('&').append(URLEncoder.encode(k, StandardCharsets.UTF_8)).append('=')
            .append(URLEncoder.encode(v, StandardCharsets.UTF_8));
      }
    });
    return out.toString();
  }
}
