package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.Partner;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Sentence;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What is told in words of contact and is none, whoever is named in it: journeys for good or for a study ("سافر إلى لندن لإكمال دراسته"), a body serving
/// its public ("استقبال المراجعين بالفرع"), what is done in general ("اللقاءات المباشرة مع المواطنين"), what cannot be.
record NonContacts(Text text, ContactCues cues, Participants participants) {

  /// Verbs of journeys whose end is told: what somebody does there is no reason to doubt that he came.
  private static final Set<String> ARRIVALS = WordSet.of("contact-arrive", "contact-come", "contact-return", "contact-send");
  private static final Set<String> AFTER = WordSet.of("بعد", "عقب", "قبل", "قبيل", "اثر", "غداه", "خلال", "اثناء", "لدي", "بمناسبه");
  /// How far behind the cue the aim may stand, in tokens.
  private static final int AIM = 10;
  private static final int BEFORE_THAT = 7;
  /// How far behind those who receive news it may be told, in tokens.
  private static final int NEWS = 9;
  /// How far behind the journey of many a visit or a meeting may be told, in tokens.
  private static final int OFFICIAL = 16;

  boolean verb(VerbHit hit, Sentence sentence) {
    int i = hit.token();
    return hit.verb().kind() == Contact.Kind.VISIT && hit.verb().partners().contains(Partner.TO)
        && !ARRIVALS.contains(hit.verb().id()) && stays(i, sentence)
        || hit.verb().id().equals("contact-receive") && news(hit, sentence) || cannot(i, sentence);
  }

  boolean noun(NounHit hit, Sentence sentence) {
    int i = hit.token();
    String key = text.key(i);
    boolean journey = hit.kind() == Contact.Kind.VISIT && !key.contains("زيار") && !key.contains("جول");
    return key.endsWith("وصولا") || hit.kind() == Contact.Kind.VISIT && cues.is(Use.ROUTINE, Clitics.withoutArticle(text.key(i + 1))) // جولة تفتيشية
        || journey && (stays(i, sentence) || key.endsWith("وصول") && cues.is(Use.ACCESS, text.key(i - 1)) && !envoy(i + 1)) // سبل وصول المزارعين إلى الأسواق
        || cues.is(Use.GOES_ON, text.key(i - 1)) && cues.is(Use.MATTERS, text.key(i - 2)); // أهمية استئناف المفاوضات
  }

  /// Whether news, a decision or the like is received and nobody: "استقبل الأهالي هذه الخطوة بترحاب", "استقبل المستثمرون تصريحات الوزير بحذر".
  private boolean news(VerbHit hit, Sentence sentence) {
    if (hit.verb().form().object()) {
      return false;
    }
    int from = participants.phrase(hit.token() + 1).map(Phrase::end).orElse(hit.token() + 1);
    for (int k = from; k < Math.min(sentence.end(), from + NEWS) && !text.mark(k, "،,.؛:"); k++) {
      if (participants.inside(k) && !text.phraseOver(k).filter(p -> participants.type(p) == Entity.Type.LOC).isPresent()) {
        return false;
      }
      if (AFTER.contains(text.key(k))) {
        return false; // استقبل الوزير بعد إعلان النتائج السفير
      }
      if (cues.is(Use.NEWS, Clitics.withoutArticle(text.key(k))) && !Particles.PREPOSITIONS.contains(text.key(k - 1)) && !participants.inside(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean envoy(int i) {
    return cues.is(Use.TEAM, Clitics.withoutArticle(text.key(i)))
        || participants.phrase(i).filter(p -> participants.type(p) == Entity.Type.PER || p.entities().stream().anyMatch(participants::holder)).isPresent();
  }

  /// Whether the words behind the cue tell that somebody went to stay, to study or to join others.
  private boolean stays(int i, Sentence sentence) {
    for (int k = i + 1; k < Math.min(sentence.end(), i + AIM + 1) && !text.mark(k, "،,.؛:"); k++) {
      boolean talks = text.key(k + 1).equals("الي") && cues.noun(text.token(Math.min(k + 2, text.size() - 1))) != null;
      if (cues.is(Use.STAYS, text.key(k)) && !participants.inside(k) && !talks) { // "للانضمام إلى المحادثات" is an aim of those who meet
        return true;
      }
    }
    return false;
  }

  /// "من المستحيل على المجتمع الدولي أن يتواصل".
  private boolean cannot(int i, Sentence sentence) {
    if (!text.key(i - 1).equals("ان")) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(sentence.first(), i - 1 - BEFORE_THAT) && !text.mark(k, "،,.؛:")
        && !Particles.that(text.key(k)); k--) {
      if (cues.is(Use.CANNOT, text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the contact is what a body does for its public or what is done in general.
  ///
  /// @param held whether somebody is said to hold it, or it is set on an occasion
  boolean service(Contact c, NounHit hit, boolean held) {
    List<Entity.Type> types = c.participants().stream().map(id -> text.entities.entity(id).type()).toList();
    if (types.contains(Entity.Type.PER) && !(hit.definite() && !held)) {
      return false;
    }
    boolean crowd = c.participants().stream().anyMatch(this::crowd);
    if (hit.noun().telling() == Telling.RECEIVING) {
      return !hit.suffix() && crowd && !types.contains(Entity.Type.PER) && !types.contains(Entity.Type.LOC);
    }
    boolean several = hit.definite() && !hit.suffix() && text.key(hit.token()).endsWith("ات") && hit.kind() == Contact.Kind.MEETING;
    return several && crowd && !held && c.time() == null && c.place() == null;
  }

  /// "منفذ الحديثة يستقبل المسافرين": a body that serves its public, in the present.
  boolean service(Contact c, VerbHit hit) {
    return hit.verb().id().equals("contact-receive") && hit.verb().form().aspect() == Aspect.PRESENT && c.time() == null
        && c.participants().stream().noneMatch(id -> text.entities.entity(id).type() == Entity.Type.PER)
        && c.participants().stream().anyMatch(this::crowd);
  }

  /// Whether a document is taken for one of those who met, as what it says tells of talks without the sides: "قال بيان أوروبي إن مفاوضات بدأت بوساطة الاتحاد".
  boolean paper(Contact c) {
    return c.participants().stream().map(text.entities::entity)
        .anyMatch(e -> e.type() == Entity.Type.GRP && text.words("papers").contains(Folding.key(e.name()).split(" ")[0]));
  }

  /// The contact without the dam that the talks are about: "مفاوضات سد النهضة مع إثيوبيا"; null when nobody is left to have met.
  @Nullable
  Contact onDam(Contact c) {
    Contact.Place place = c.place() != null && c.place().entity() != null && dam(c.place().entity()) ? null : c.place();
    List<String> who = c.participants().stream().filter(id -> !dam(id)).toList();
    if (who.size() == c.participants().size() && place == c.place()) {
      return c;
    }
    return who.size() < 2 ? null : new Contact(c.kind(), c.status(), who, place, c.time(), c.attribution(), c.evidence(), c.rule(), c.confidence());
  }

  private boolean dam(String id) {
    Entity e = text.entities.entity(id);
    return e.type() == Entity.Type.LOC && Folding.key(e.name()).startsWith("سد ");
  }

  /// Whether it is no visit but people going somewhere, by the hundred or each for himself: "وصل اللاجئون إلى الكاميرون", "المواطنين الذين يزورون بريطانيا".
  boolean moving(Contact c, int cue) {
    boolean call = text.key(cue).contains("زيار") || text.key(cue).contains("زار") || text.key(cue).contains("زور");
    boolean whoever = call && Particles.RELATIVE.contains(text.key(cue - 1))
        && (text.key(cue).startsWith("ي") || text.key(cue).startsWith("ت"));
    return c.kind() == Contact.Kind.VISIT && (!call || whoever) && !text.words(c.evidence()).contains("وفد")
        && !official(cue) && c.participants().stream().allMatch(this::moves);
  }

  /// Whether a visit or a meeting is told as what they came for: "وصلت عائلات الرهائن إلى واشنطن للقاء الرئيس".
  private boolean official(int cue) {
    for (int k = cue + 1; k < cue + OFFICIAL && !text.mark(k, ".؛"); k++) {
      if (text.key(k).contains("زيار") || text.key(k).endsWith("لقاء")) {
        return true;
      }
    }
    return false;
  }

  private boolean moves(String id) {
    Entity e = text.entities.entity(id);
    String[] words = Folding.key(e.name()).split(" ");
    if (e.type() != Entity.Type.GRP) {
      return e.type() == Entity.Type.ORG && cues.is(Use.TROOPS, Clitics.withoutArticle(words[0])); // وصلت قوات الدعم السريع إلى مدينة الفاشر
    }
    boolean counted = words.length > 1 && (cues.is(Use.SOME, words[0]) || text.words("counting").contains(words[0]));
    int at = !counted ? 0 : words.length > 2 && words[1].equals("من") ? 2 : 1; // مئات اللاجئين، عدد من الطلاب
    return cues.is(Use.MOVING, Clitics.withoutArticle(words[at]));
  }

  /// Whether those are people of a kind and nobody's delegation: "المراجعين", "المواطنين".
  private boolean crowd(String id) {
    Entity e = text.entities.entity(id);
    String first = Folding.key(e.name()).split(" ")[0];
    return e.type() == Entity.Type.GRP && !participants.holder(id) && !participants.stands(first)
        && !cues.is(Use.TEAM, Clitics.withoutArticle(first)) && first.startsWith("ال") && first.endsWith("ين");
  }
}
