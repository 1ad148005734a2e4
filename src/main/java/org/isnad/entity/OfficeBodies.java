package org.isnad.entity;

import java.util.Set;
import org.isnad.claim.Entity;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The body inside a title that the lexicon has as a whole: "رئيس مجلس النواب", "رئيس \"الشاباك\"", "قائد الجيش".
final class OfficeBodies {

  /// Bodies that are told of by whoever leads them, with or without an adjective of nationality.
  private static final Set<String> COUNCILS = WordSet.of("parliament", "council", "committee", "intelligence", "army");

  /// Forces that stand in the words of titles.
  private static final Set<String> FORCES = WordSet.of("الجيش", "الشرطه");

  private OfficeBodies() {
  }

  /// The body, or null. Neither the cabinet nor a board is one beside its head, nor a ministry beside its minister, nor a government without more words.
  ///
  /// @param i the first token of the title
  /// @param title where the title's own words end
  /// @param end where all that it governs ends
  static @Nullable Candidate within(Scan scan, BodyNames bodies, int i, int title, int end) {
    int at = scan.quote(i + 1) ? i + 2 : i + 1;
    if (title - i < 2 || !scan.word(at)) {
      return null;
    }
    Candidate body = bodies.at(at);
    if (body != null && body.sort.equals("hospital") && body.end <= end && body.offset == scan.tokens.get(at).span().start()) {
      if (scan.lists.office.modifiers.contains(scan.key(body.end - 1))) {
        return null;
      }
      body.agent = true;
      return body; // مدير مستشفى الجلاء
    }
    if (body == null || body.type != Entity.Type.ORG || body.kind != Phrase.Kind.NAME || body.end > end
        || body.end < (scan.quote(title - 1) ? title - 1 : title)
        || body.offset > scan.tokens.get(at).span().start()) {
      return null;
    }
    boolean nationality = scan.nisba(body.end - 1) != null;
    boolean government = body.sort.equals("government") && scan.key(at).contains("حكومه");
    boolean cabinet = scan.key(at).equals("مجلس") && (scan.key(at + 1).endsWith("وزراء") || scan.key(at + 1).endsWith("اداره"));
    boolean staff = scan.key(at).equals("هييه") && scan.key(at + 1).endsWith("اركان");
    boolean minister = body.sort.equals("ministry") && !scan.key(at).equals("وزاره"); // وكيل وزارة الخارجية
    if (staff || body.sort.equals("office") && scan.key(at).startsWith("المكتب") || minister || cabinet
        || government && body.end - at < 2) {
      return null;
    }
    if (scan.lists.body.fleeting.contains(scan.key(body.end - 1))) {
      return null; // رئيس المخابرات السابق
    }
    return body.known != null || nationality || government || COUNCILS.contains(body.sort) || body.end - at > 2 ? body : null;
  }

  /// The cabinet in the title of one who is its head's deputy: "النائب الثاني لرئيس مجلس الوزراء"; or null.
  static @Nullable Candidate cabinet(Scan scan, BodyNames bodies, int i, int end) {
    for (int k = i + 2; k < end - 1; k++) {
      if (scan.key(k).equals("مجلس") && scan.key(k + 1).endsWith("وزراء") && scan.key(k - 1).endsWith("رييس")) {
        return bodies.at(k);
      }
    }
    return null;
  }

  /// "قائد الجيش", "رئيس أركان الجيش": the forces that the title's own words name, which every state has, or null.
  static @Nullable Candidate forces(Scan scan, int i, int end) {
    if (end - i < 2 || !FORCES.contains(scan.key(end - 1))) {
      return null;
    }
    Candidate forces = References.at(scan, end - 1);
    return forces == null || forces.offset > scan.tokens.get(end - 1).span().start() ? null : forces;
  }

  /// The body that begins inside the words of the title and goes on behind all that they were found to govern, or null: "رئيس الاتحاد العام للعمال".
  static @Nullable Candidate beyond(Scan scan, BodyNames bodies, int i, int title, int end) {
    boolean task = scan.definite(end) || scan.key(end).startsWith("ل") || scan.definite(i + 1);
    Candidate body = title - i >= 2 && task ? bodies.at(i + 1) : null;
    if (body == null || body.end <= end || body.type != Entity.Type.ORG || body.offset > scan.tokens.get(i + 1).span().start()
        || body.sort.equals("ministry") || scan.lists.body.fleeting.contains(scan.key(body.end - 1))) {
      return null;
    }
    return body.sort.equals("office") && scan.lexicon.titles().exactAt(scan.tokens, i + 2) != null ? null : body;
  }
}
