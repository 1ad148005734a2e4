package org.isnad.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// What every request passes: who may come in, whom browsers may hand answers to, the description at the endpoint's own address, the
/// counts and the access log. Thread-safe.
final class Gate implements Filter {

  private final Optional<Passwords> passwords;
  private final Metrics metrics;
  private final Consumer<String> log;
  private final Site site;

  /// @param log takes a line for each request
  Gate(Optional<Passwords> passwords, Metrics metrics, Consumer<String> log, Site site) {
    this.passwords = passwords;
    this.metrics = metrics;
    this.log = log;
    this.site = site;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain rest) throws IOException, ServletException {
    if (!(asked instanceof HttpServletRequest request && answer instanceof HttpServletResponse response)) {
      throw new ServletException("not HTTP");
    }
    long begin = System.nanoTime();
    try {
      pass(request, response, rest);
    } finally {
      long nanos = System.nanoTime() - begin;
      metrics.count(request.getRequestURI(), response.getStatus(), nanos);
      log.accept(AccessLine.of(request, response.getStatus(), nanos));
    }
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain rest) throws IOException, ServletException {
    String path = request.getRequestURI();
    if (passwords.isPresent() && !path.equals("/health") && !passwords.get().admits(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"isnad\", charset=\"UTF-8\"");
      response.setContentType("text/plain;charset=utf-8");
      response.setStatus(401);
      response.getWriter().write("a name and a password, please\n");
      return;
    }
    if (passwords.isEmpty()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location");
    }
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.setStatus(204);
    } else if (path.equals(SparqlServer.GRAPH) && isRead(request) && request.getParameter("query") == null
        && request.getQueryString() == null) {
      site.describe(request, response);
    } else {
      rest.doFilter(request, response);
    }
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
