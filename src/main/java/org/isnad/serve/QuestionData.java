package org.isnad.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryExecException;
import org.isnad.query.AnswerWriter;
import org.isnad.query.FirstRows;
import org.isnad.query.Format;
import org.isnad.query.PreparedQuery;

/// Answers to prepared questions as CSV, JSON or Turtle, all rows of them. A short one is sent as it was kept; a long one is worked out anew into
/// a temporary file: it takes no memory, a slow client does not hold the graph, and what goes wrong is known before anything is sent.
record QuestionData(Graphs graphs) {

  private static final String PATH = "queries/";

  /// Whether somebody wants rows, not a page.
  ///
  /// @throws IllegalArgumentException if there is no such format
  static boolean isAsked(Visit visit) {
    return visit.path().startsWith(PATH) && format(visit) != Format.TABLE;
  }

  private static Format format(Visit visit) {
    return Format.of(visit.parameters().getOrDefault("format", "table"));
  }

  /// @throws IllegalArgumentException if the values do not fit the parameters of the question
  /// @throws QueryExecException if it takes too long
  void send(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<PreparedQuery> query = graphs.catalogue().get(visit.path().substring(PATH.length()));
    if (query.isEmpty()) {
      ThingPages.missing(visit).send(request, response);
      return;
    }
    Format format = format(visit);
    Map<String, String> values = QuestionPages.values(query.get(), visit);
    AnswerWriter writer = new AnswerWriter(Integer.MAX_VALUE);
    Optional<FirstRows> kept = graphs.answers().whole(query.get(), values);
    if (kept.isPresent()) {
      new Reply(200, format.mediaType(), writer.write(kept.get().table(), format)).send(request, response);
      return;
    }
    Path file = Files.createTempFile("isnad-answer-", null);
    try {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        writer.write(graphs.answers().asking(), query.get(), values, format, out);
      }
      Reply.send(file, format.mediaType(), response);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
