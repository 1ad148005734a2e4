package org.isnad.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.text.Sentence;

/// Who goes on acting in a sentence though he is not the first that it names: the one sent somewhere, "أوفد فلان فلانا إلى بيروت حيث التقى", and the
/// one whose meeting was told right before, "مباحثاته مع فلان واستقباله فلانا". Mutable; lives within one reading.
final class GoingOn {

  /// How far behind what was told before its "و" may stand, in tokens.
  private static final int REACH = 30;
  /// What he was sent for, before the contact's noun: "لعقد لقاء", "لحضور اجتماع". A journey is told on by "حيث" as well, or by the contact's own verb
  /// behind "ل": "ليلتقي".
  private static final Pattern AIM = Pattern.compile("ل(?:عقد|اجراء|حضور|تسليم|بحث|مناقشه|استكمال|اطلاع)");

  private final Text text;
  private int sentAt = -1;
  private List<String> sent = List.of();
  private int heldAt = -1;
  private List<String> holder = List.of();

  GoingOn(Text text) {
    this.text = text;
  }

  /// Notes who was sent by the verb at the token.
  void sent(int verb, List<String> who) {
    sentAt = verb;
    sent = who;
  }

  /// Notes whose contact the noun at the token told.
  void held(int noun, List<String> who) {
    heldAt = noun;
    holder = who;
  }

  /// The one sent earlier in the sentence who does what the token tells there; none where nobody was sent, or the clause is not of his journey.
  List<String> sent(int token, Sentence sentence) {
    if (sentAt < sentence.first() || sentAt >= token) {
      return List.of();
    }
    if (text.key(token).startsWith("ل") && !text.key(token).startsWith("لقا") || AIM.matcher(text.key(token - 1)).matches()) {
      return sent;
    }
    for (int k = token - 1; k > sentAt && !text.mark(k, ".؛:"); k--) {
      if (text.key(k).equals("حيث")) {
        return sent;
      }
    }
    return List.of();
  }

  /// The one whose contact was told right before the noun joined to it at the token; none when no contact was, or of nobody.
  List<String> holder(int token, Sentence sentence) {
    return heldAt >= sentence.first() && heldAt < token && token - heldAt <= REACH ? holder : List.of();
  }
}
