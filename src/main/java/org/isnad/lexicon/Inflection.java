package org.isnad.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.VerbForm.Aspect;
import org.isnad.lexicon.VerbForm.Gender;
import org.isnad.lexicon.VerbForm.Number;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/// Makes the inflected forms of a verb from its principal parts, so that a lexicon lists a verb once.
///
/// Works on keys ([Folding#key]), third person; the unvowelled passive has the active's letters wherever the
/// verb is sound. Hollow verbs keep their long vowel in all third-person forms but the feminine plural, which news does not use.
public final class Inflection {

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

  private Inflection() {
  }

  /// The forms by key. Where two parts of the paradigm share a form, the finite one wins.
  ///
  /// @param past third person masculine singular, as written: قال، نفى، دعا
  /// @param present third person masculine singular: يقول، ينفي، يدعو; or null
  /// @param participle active participle, indefinite masculine singular, with its ي if defective: قائل، مشير، داعي; or null
  /// @param masdar verbal noun: قول، إعلان، إشارة; or null
  public static Map<String, VerbForm> forms(String past, @Nullable String present, @Nullable String participle, @Nullable String masdar) {
    Map<String, VerbForm> out = new LinkedHashMap<>();
    past(past, out);
    if (present != null) {
      present(Folding.key(present), out);
    }
    if (participle != null) {
      participle(Folding.key(participle), out);
    }
    if (masdar != null) {
      masdar(masdar, out);
    }
    return out;
  }

  /// The forms of the first person by key, singular and plural, that no other form of the verb is written like: التقيت، سنبحث, but neither
  /// اجتمعت (she met, too) nor أبحث. A pronoun of the object may be written like the plural: استقبلنا.
  ///
  /// @param past third person masculine singular, as written
  /// @param present third person masculine singular, or null
  public static Map<String, VerbForm> firstPerson(String past, @Nullable String present) {
    Map<String, VerbForm> out = new LinkedHashMap<>();
    String p = Folding.key(past);
    boolean weak = Folding.bare(past).endsWith("ى");
    boolean hollow = past.length() > 2 && past.charAt(past.length() - 2) == 'ا';
    String stem = hollow ? p.substring(0, p.length() - 2) + p.substring(p.length() - 1) : p; // زار: زرنا; التقى: التقينا
    VerbForm one = new VerbForm(Aspect.PAST, Gender.COMMON, Number.SINGULAR, false);
    VerbForm many = new VerbForm(Aspect.PAST, Gender.COMMON, Number.PLURAL, false);
    put(out, stem + "نا", many);
    if (weak || hollow) {
      put(out, stem + "ت", one);
    }
    if (present != null) {
      String body = Folding.key(present).substring(1);
      put(out, "سا" + body, new VerbForm(Aspect.FUTURE, Gender.COMMON, Number.SINGULAR, false));
      put(out, "سن" + body, new VerbForm(Aspect.FUTURE, Gender.COMMON, Number.PLURAL, false));
      put(out, "ن" + body, new VerbForm(Aspect.PRESENT, Gender.COMMON, Number.PLURAL, false));
    }
    return out;
  }

  private static void past(String past, Map<String, VerbForm> out) {
    String p = Folding.key(past);
    String bare = Folding.bare(past);
    boolean defective = bare.endsWith("ى") || bare.endsWith("ا") && p.length() > 2;
    String stem = defective ? p.substring(0, p.length() - 1) : p;
    finite(out, Aspect.PAST, p, Gender.MASCULINE, Number.SINGULAR);
    finite(out, Aspect.PAST, stem + "ت", Gender.FEMININE, Number.SINGULAR);
    put(out, stem + "وا", new VerbForm(Aspect.PAST, Gender.MASCULINE, Number.PLURAL, false));
    put(out, bare.endsWith("ى") ? stem + "يا" : bare.endsWith("ا") ? stem + "وا" : p + "ا",
        new VerbForm(Aspect.PAST, Gender.MASCULINE, Number.DUAL, false));
    put(out, stem + "تا", new VerbForm(Aspect.PAST, Gender.FEMININE, Number.DUAL, false));
    suffixes(out, stem + "و", new VerbForm(Aspect.PAST, Gender.MASCULINE, Number.PLURAL, true));
    if (defective) {
      suffixes(out, stem + "ا", new VerbForm(Aspect.PAST, Gender.MASCULINE, Number.SINGULAR, true)); // نفاه
    }
  }

  private static void present(String q, Map<String, VerbForm> out) {
    boolean defective = q.endsWith("ي") || q.endsWith("و");
    String stem = defective ? q.substring(0, q.length() - 1) : q;
    for (String prefix : new String[]{"", "س"}) {
      Aspect aspect = prefix.isEmpty() ? Aspect.PRESENT : Aspect.FUTURE;
      String body = q.substring(1);
      String bodyStem = stem.substring(1);
      finite(out, aspect, prefix + "ي" + body, Gender.MASCULINE, Number.SINGULAR);
      finite(out, aspect, prefix + "ت" + body, Gender.FEMININE, Number.SINGULAR);
      for (String end : new String[]{"ون", "وا"}) {
        put(out, prefix + "ي" + bodyStem + end, new VerbForm(aspect, Gender.MASCULINE, Number.PLURAL, false));
      }
      for (String end : new String[]{"ان", "ا"}) {
        put(out, prefix + "ي" + (q.endsWith("و") || q.endsWith("ي") ? body : bodyStem) + end,
            new VerbForm(aspect, Gender.MASCULINE, Number.DUAL, false));
        put(out, prefix + "ت" + (q.endsWith("و") || q.endsWith("ي") ? body : bodyStem) + end,
            new VerbForm(aspect, Gender.FEMININE, Number.DUAL, false));
      }
    }
  }

  private static void participle(String a, Map<String, VerbForm> out) {
    String stem = a.endsWith("ي") ? a.substring(0, a.length() - 1) : a;
    VerbForm one = new VerbForm(Aspect.PARTICIPLE, Gender.MASCULINE, Number.SINGULAR, false);
    put(out, a, one);
    put(out, a + "ا", one);
    put(out, a + "ه", new VerbForm(Aspect.PARTICIPLE, Gender.FEMININE, Number.SINGULAR, false));
    VerbForm many = new VerbForm(Aspect.PARTICIPLE, Gender.MASCULINE, Number.PLURAL, false);
    put(out, stem + "ين", many);
    put(out, stem + "ون", many);
    put(out, a + "ان", new VerbForm(Aspect.PARTICIPLE, Gender.MASCULINE, Number.DUAL, false));
    put(out, a + "تين", new VerbForm(Aspect.PARTICIPLE, Gender.FEMININE, Number.DUAL, false));
    put(out, a + "ات", new VerbForm(Aspect.PARTICIPLE, Gender.FEMININE, Number.PLURAL, false));
  }

  private static void masdar(String masdar, Map<String, VerbForm> out) {
    String m = Folding.key(masdar);
    VerbForm noun = new VerbForm(Aspect.MASDAR, Gender.COMMON, Number.SINGULAR, false);
    put(out, m, noun);
    put(out, m + "ا", noun);
    put(out, "ال" + m, noun);
    String stem = Folding.bare(masdar).endsWith("ة") ? m.substring(0, m.length() - 1) + "ت" : m;
    suffixes(out, stem, new VerbForm(Aspect.MASDAR, Gender.COMMON, Number.SINGULAR, true));
    put(out, stem.endsWith("ت") && !stem.equals(m) ? m.substring(0, m.length() - 1) + "ات" : m + "ات", noun);
  }

  /// The keys of a noun: bare, with its ending of the accusative, definite, with a pronoun.
  public static Set<String> noun(String noun) {
    String key = Folding.key(noun);
    boolean closed = Folding.bare(noun).endsWith("ة");
    String stem = closed ? key.substring(0, key.length() - 1) + "ت" : key;
    Set<String> out = new LinkedHashSet<>(List.of(key, "ال" + key));
    if (!closed) {
      out.add(key + "ا");
    }
    for (String pronoun : PRONOUNS) {
      out.add(stem + pronoun);
    }
    return out;
  }

  private static void finite(Map<String, VerbForm> out, Aspect aspect, String form, Gender gender, Number number) {
    put(out, form, new VerbForm(aspect, gender, number, false));
    if (!form.endsWith("ي") && !form.endsWith("ا")) {
      suffixes(out, form, new VerbForm(aspect, gender, number, true));
    } else if (aspect != Aspect.PAST && form.endsWith("ي")) {
      suffixes(out, form, new VerbForm(aspect, gender, number, true));
    }
  }

  private static void suffixes(Map<String, VerbForm> out, String stem, VerbForm form) {
    for (String pronoun : PRONOUNS) {
      put(out, stem + pronoun, form);
    }
  }

  private static void put(Map<String, VerbForm> out, String key, VerbForm form) {
    out.putIfAbsent(key, form);
  }
}
