package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.Cues;
import org.isnad.text.Clitics;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;

/// Uses of the nouns of contact that tell of none: "ضابط اتصال", "جولة مفاوضات", "من خلال زيارة الموقع", "دعوة لزيارة", "استقبال الطلبات".
record NounUses(Text text, ContactCues cues, Cues speech, Participants participants, Holders holders, Calls calls, Denials denials,
    NonContacts non) {

  /// How far before the noun the one who holds it may stand, in tokens.
  private static final int HELD = 7;
  /// How far before an arrival the reception may be told, in tokens.
  private static final int RECEPTION = 10;
  /// Meals, which are contacts when work is done at them, and words that tell of talks only where somebody holds them.
  private static final Pattern MEALS = Pattern.compile("\\S*(?:غداء|عشاء|افطار|فطور)");
  private static final Pattern DEBATES = Pattern.compile("\\S*(?:نقاش|نقاشا|نقاشات|تفاوض)");
  private static final Set<String> ROUNDS = WordSet.of("جوله", "جولات", "جلسه", "جلسات");
  private static final Set<String> ADDRESSED = WordSet.of("بها", "به", "بهما");
  private static final Set<String> BEING = WordSet.of("تكن", "ليست", "كانت", "تعد", "تعتبر");

  /// Whether the noun has such a use here.
  boolean other(NounHit hit, Sentence sentence) {
    int i = hit.token();
    if (cues.is(Use.PUBLIC, text.key(i + 1)) || cues.is(Use.LIAISON, text.key(i - 1)) || ADDRESSED.contains(text.key(i + 1))) {
      return true; // مقابلة صحفية; ضابط اتصال; كلمة توجه بها
    }
    if (non.noun(hit, sentence)) {
      return true;
    }
    if (text.key(i).endsWith("تواصل") && !text.key(i - 1).equals("علي") && !text.key(i - 1).equals("اي")) {
      return true; // روح التواصل بين; but على تواصل مع
    }
    if (MEALS.matcher(text.key(i)).matches() && !text.key(i + 1).equals("عمل")
        || DEBATES.matcher(text.key(i)).matches() && !ROUNDS.contains(text.key(i - 1)) && holders.of(i, sentence).helper() == null) {
      return true; // عشاء; النقاش بين الكتل, but أجرى نقاشا مع
    }
    boolean visit = hit.kind() == Contact.Kind.VISIT;
    if (visit && hit.suffix() && text.key(i).startsWith("وصول") && received(i, sentence)) {
      return true; // كان في استقباله لدى وصوله: the journey was told before
    }
    if (visit && text.key(i).contains("تفقد") && !cues.is(Use.OCCASION, text.key(i - 1))) {
      return true; // تفقد فلان: the verb
    }
    if (visit && text.key(i).contains("جول") && rounds(i) || denials.guessed(i, sentence)) {
      return true; // جولة مفاوضات; تكهنات بشأن لقاء
    }
    if (visit && !hit.suffix() && text.key(i - 1).equals("خلال") && text.key(i - 2).equals("من")) {
      return true; // من خلال زيارة الموقع: by way of
    }
    if (hit.noun().telling() != Telling.PLAIN && interview(i, sentence)) {
      return true;
    }
    return visit && !hit.definite() && !hit.suffix() && BEING.contains(text.key(i - 1)) && participants.lead(i + 1, sentence) < 0; // لم تكن زيارة رسمية: of what kind it was
  }

  /// "أجرى مراسل القناة مقابلة مع", "نشرت الصحيفة حوارا مع": whether a medium or one of its people holds what stands at the token.
  private boolean interview(int i, Sentence sentence) {
    for (int k = i - 1; k >= Math.max(sentence.first(), i - HELD) && !text.mark(k, "،,.؛:"); k--) {
      String key = Clitics.withoutArticle(text.key(k));
      if (cues.is(Use.PRESS, key) || cues.is(Use.MEDIUM, key)) {
        ContactCues.LightVerb held = cues.helper(text.token(Math.max(k - 1, 0)));
        return held != null && held.help() != ContactCues.Help.HOST && !text.key(i + 1).equals("بين"); // استضافت القناة حوارا بين
      }
    }
    return false;
  }

  /// Whether it has one if nobody wants, intends or calls off what it tells.
  boolean otherUnwanted(NounHit hit) {
    int i = hit.token();
    if (text.key(i).endsWith("جلوس")) {
      return true; // الجلوس مع; but رفض الجلوس مع
    }
    boolean visit = hit.kind() == Contact.Kind.VISIT;
    boolean journey = visit && !text.key(i).contains("زيار") && !text.key(i).contains("جول");
    if (visit && text.key(i).contains("رحل")) {
      return true; // رحلة جوية; but ألغى فلان رحلته
    }
    return hit.definite() && !hit.suffix() && (journey || hit.kind() == Contact.Kind.CALL && !calls.phone(i)); // الوصول إلى، الاتصال بـ
  }

  /// Whether it has one if it tells of no reception.
  boolean otherThanReception(NounHit hit, Sentence sentence) {
    int i = hit.token();
    if (text.key(i).contains("وداع") || text.key(i).contains("انتظار")
        || hit.kind() == Contact.Kind.CALL && !hit.suffix() && calls.outlet(i)) {
      return true; // حفل وداع; قال في اتصال هاتفي مع «الصحيفة»
    }
    boolean aimed = text.key(i - 1).startsWith("ل") && cues.helper(text.token(Math.max(0, i - 1))) != null; // لإجراء زيارة
    if ((aimed || hit.taken() > 0 && text.key(i).charAt(hit.taken() - 1) == 'ل') && invited(i, sentence)) {
      return true; // دعوة لزيارة
    }
    return hit.noun().telling() == Telling.RECEIVING && !hit.suffix() && !hit.definite() && participants.lead(i + 1, sentence) < 0
        && !cues.is(Use.HONOUR, text.key(i + 1)) && (holders.of(i, sentence).helper() == null || ofThings(i)); // استقبال الطلبات; مقابلة مع
  }

  /// Whether the noun is what an invitation before it in the clause is aimed at.
  private boolean invited(int noun, Sentence sentence) {
    boolean by = false; // at somebody's invitation
    for (int k = noun - 1; k >= Math.max(sentence.first(), noun - 40) && !text.mark(k, ".؛:"); k--) {
      String key = text.key(k);
      boolean joined = key.length() > 3 && cues.is(Use.INVITES, key.substring(1)) && "وفبل".indexOf(key.charAt(0)) >= 0;
      by = by || joined && "بل".indexOf(key.charAt(0)) >= 0;
      if (cues.is(Use.INVITES, key) || joined && !by) {
        return true;
      }
      boolean relative = Particles.RELATIVE.contains(text.key(k - 1));
      if (!relative && cues.verb(text.token(k)) != null) {
        return false; // وصل بدعوة من الحكومة لإجراء محادثات
      }
      if (!relative && speech.at(text.token(k)) instanceof Cues.Hit said && said.finite()) {
        return by;
      }
    }
    return by;
  }

  /// Whether a reception is told right before the arrival at the token.
  private boolean received(int arrival, Sentence sentence) {
    for (int k = arrival - 1; k > Math.max(sentence.first(), arrival - RECEPTION) && !text.mark(k, ".؛:"); k--) {
      NounHit before = cues.noun(text.token(k));
      if (before != null && before.noun().telling() == Telling.RECEIVING && text.key(k - 1).equals("في")) {
        return true;
      }
    }
    return false;
  }

  private boolean rounds(int i) {
    Optional<Phrase> town = text.phraseAt(i + 1);
    if (town.isPresent() && participants.type(town.get()) == Entity.Type.LOC && !participants.clitic(town.get())) {
      return true; // جولة الدوحة: of talks
    }
    for (int k = i + 1; k < i + 6; k++) {
      NounHit next = cues.noun(text.token(Math.min(k, text.size() - 1)));
      if (next != null && next.kind() != Contact.Kind.VISIT) {
        return true;
      }
      if (participants.inside(k)) {
        return false;
      }
    }
    return false;
  }

  /// "بدأ استقبال ملفات المرشحين": whether things are received.
  private boolean ofThings(int i) {
    String key = text.key(i + 1);
    return text.key(i).endsWith("استقبال") && text.word(i + 1) && !key.startsWith("ال") && !Particles.PREPOSITIONS.contains(key)
        && text.time(i + 1) == null && (key.endsWith("ات") || text.key(i + 2).startsWith("ال"));
  }
}
