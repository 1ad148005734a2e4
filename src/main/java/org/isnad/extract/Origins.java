package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.claim.Attribution;
import org.isnad.claim.Attribution.Link;
import org.isnad.claim.Attribution.OriginKind;
import org.isnad.claim.Attribution.Scope;
import org.isnad.claim.Statement;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Who is credited with a figure: the speaker in whose words it stands, or the credits of its sentence.
final class Origins {

  private final Text text;
  private final Circumstances circumstances;

  Origins(Text text, List<Statement> statements) {
    this.text = text;
    this.circumstances = new Circumstances(text, statements);
  }

  /// The chain of the figure whose number begins at the token.
  Attribution of(int token, Sentence sentence) {
    Attribution said = circumstances.attribution(text.token(token).span());
    if (!said.chain().isEmpty()) {
      return said;
    }
    for (int i = token; i < sentence.end(); i++) {
      List<Link> links = credit(i, sentence);
      if (!links.isEmpty()) {
        return new Attribution(links, Scope.DIRECT);
      }
    }
    for (int i = sentence.first(); i < Math.min(token, sentence.first() + 4); i++) {
      List<Link> links = credit(i, sentence);
      if (!links.isEmpty()) {
        return new Attribution(links, Scope.DIRECT);
      }
    }
    return Attribution.NONE;
  }

  /// The links of a credit at the token, nearest first: "بحسب حصيلة أعدتها وكالة فرانس برس استنادا إلى أرقام إسرائيلية رسمية".
  private List<Link> credit(int i, Sentence sentence) {
    if (!Particles.CREDITS.contains(text.key(i)) || text.phraseOver(i).isPresent()) {
      return List.of();
    }
    List<Link> outer = new ArrayList<>();
    Link first = link(i + 1, sentence);
    if (first == null) {
      return List.of();
    }
    outer.add(first);
    int from = text.tokenAt(first.span().end());
    for (int k = from; k < Math.min(sentence.end(), from + 12); k++) {
      String key = text.key(k);
      if (key.equals("استنادا") || key.equals("نقلا") || key.equals("بناء")) {
        Link deeper = link(k + 1, sentence);
        if (deeper != null) {
          outer.add(0, deeper);
        }
        break;
      }
      if (text.mark(k, ".؛")) {
        break;
      }
    }
    return outer;
  }

  private @Nullable Link link(int from, Sentence sentence) {
    int i = from;
    while (i < sentence.end() && (text.key(i).equals("ما") || text.key(i).equals("الي") || text.key(i).equals("عن")
        || text.key(i).equals("علي") || text.key(i).equals("بيان") || text.key(i).equals("لبيان") || text.quoteMark(i)
        || text.time(i) != null && text.phraseAt(i).isEmpty())) {
      i++;
    }
    for (int k = i; k < Math.min(sentence.end(), i + 5); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        if (k > i && !opens(i)) {
          return raw(i, sentence); // "أرقام وزارة الصحة" is words of its own
        }
        return Credits.link(text, p.get().entities().get(0));
      }
      if (text.mark(k, "،,.؛")) {
        break;
      }
    }
    return raw(i, sentence);
  }

  /// Words that only bring in the origin: "حصيلة أعدتها", "ما أعلنت", "بيانات".
  private boolean opens(int i) {
    String key = text.key(i);
    return key.startsWith("حصيل") || key.startsWith("لحصيل") || key.startsWith("اعلن") || key.startsWith("ذكر") || key.startsWith("افاد")
        || key.startsWith("اورد") || key.startsWith("نقل") || key.startsWith("قال") || key.startsWith("احصا") || key.startsWith("لاحصا")
        || key.startsWith("احدث") || key.startsWith("تقرير")
        || key.startsWith("لتقرير") || key.startsWith("بيانات") || key.startsWith("لبيانات") || key.startsWith("تقديرات")
        || key.startsWith("لتقديرات") || key.startsWith("اكد") || key.startsWith("نشر");
  }

  private @Nullable Link raw(int i, Sentence sentence) {
    if (i >= sentence.end() || !text.word(i)) {
      return null;
    }
    int end = i;
    while (end < sentence.end() && text.word(end) && end - i < 4 && (end == i || !Particles.PREPOSITIONS.contains(text.key(end)))) {
      end++;
    }
    int start = text.token(i).span().start();
    String key = text.key(i);
    String name;
    if (key.startsWith("لل") && key.length() > 4) {
      Span rest = new Span(start + 2, text.token(end - 1).span().end());
      name = "ال" + text.words(rest);
      start += 2;
    } else if (key.startsWith("ل") && key.length() > 3) {
      start++;
      name = text.words(new Span(start, text.token(end - 1).span().end()));
    } else {
      name = text.words(new Span(start, text.token(end - 1).span().end()));
    }
    return name.isBlank() ? null : new Link(name, new Span(start, text.token(end - 1).span().end()), null, OriginKind.OFFICE);
  }
}
