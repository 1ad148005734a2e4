package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Phrase;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds whose words a document or a report tells.
final class Documents {

  private final Text text;
  private final SubjectFinder subjects;

  Documents(Text text, SubjectFinder subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /// Who published the document at the token, as far as the words behind it tell: "التقرير الذي أصدرته وزارة المالية". Null when they do not.
  @Nullable
  Subject publisher(int document, Sentence sentence) {
    for (int k = document + 1; k < Math.min(sentence.end(), document + 8); k++) {
      String key = text.key(k);
      if (Particles.that(key) || text.mark(k, ":.،")) {
        return null;
      }
      boolean by = key.startsWith("الصادر") || key.equals("صادر") || key.equals("صدر") || PUBLISHED.contains(key);
      int at = by && (text.key(k + 1).equals("عن") || text.key(k + 1).equals("من")) ? k + 2 : k + 1;
      Optional<Phrase> p = by ? text.phraseAt(at) : Optional.empty();
      if (p.isPresent() && !subjects.clitic(p.get())) {
        return subjects.joint(p.get(), sentence);
      }
    }
    return null;
  }

  /// Whose words the noun at the token tells: "رواية دبلوماسي", "بيان مقتضب للحركة", "إفادات استقتها الصحيفة من مصدر". Null when they are nobody's
  /// or the token is no such noun.
  @Nullable
  Subject owner(int noun, Sentence sentence) {
    String head = text.key(noun).startsWith("ل") ? text.key(noun).substring(1) : text.key(noun);
    if (!TOLD.contains(head)) {
      return null;
    }
    for (int k = noun + 1; k < Math.min(sentence.end(), noun + 8) && text.word(k); k++) {
      Optional<Phrase> p = text.phraseAt(k);
      if (p.isPresent()) {
        boolean of = subjects.clitic(p.get())
            ? text.key(k).startsWith("ل")
            : k == noun + 1 || FROM.contains(text.key(k - 1)) || PUBLISHED.contains(text.key(k - 1));
        if (of) {
          return subjects.joint(p.get(), sentence);
        }
      }
    }
    return null;
  }

  private static final Set<String> TOLD = Set.of("روايه", "روايات", "افاده", "افادات", "شهاده", "شهادات", "بيان", "بيانات", "تقرير",
      "تقارير",
      "تحقيق", "استطلاع", "دراسه", "احصاءات", "احصاييات", "ارقام", "تصريح", "تصريحات", "قول", "اقوال", "كلام", "معلومات", "معطيات");
  private static final Set<String> FROM = Set.of("من", "عن");

  /// Whether the noun is for what somebody told or gave out.
  static boolean told(String key) {
    return TOLD.contains(key);
  }

  /// Whether a clause on the document or its source begins with the word.
  static boolean clause(String key) {
    return Particles.RELATIVE.contains(key) || PUBLISHED.contains(key) || OF_IT.contains(key);
  }

  private static final Set<String> OF_IT = Set.of("صدر", "صدرت", "نشر", "نشرت", "اجري", "اجريت", "نقل", "نقلت", "تحدث", "تحدثت", "اعد",
      "اعدت");
  private static final Set<String> PUBLISHED = Set.of("اصدره", "اصدرته", "نشره", "نشرته", "اعده", "اعدته", "اجراها", "اجرتها", "اصدرها",
      "اصدرتها", "نشرها", "نشرتها", "اعدها", "اعدتها");
}
