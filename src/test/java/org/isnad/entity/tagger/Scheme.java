package org.isnad.entity.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/// Brings a corpus' labels nearer to this project's idea of a name, the fullest form: ANERcorp leaves the noun that opens a name outside
/// ("مدينة [حلب]", "صحيفة [الحياة]"), and ministries, governments and armies unlabelled.
final class Scheme {

  private static final Set<String> PLACE_HEADS = keys(
      "قطاع مدينة منطقة بلدة حي ولاية مطار مستشفى مخيم معبر إقليم محافظة مقاطعة قرية ميناء شارع "
          + "جزيرة بحر نهر جبل جمهورية مملكة دولة محور ضاحية هضبة مضيق خليج وادي قضاء ناحية سجن ملعب قاعدة");
  private static final Set<String> BODY_HEADS = keys("حركة صحيفة وكالة شبكة قناة موقع حزب شركة منظمة جماعة تنظيم مجموعة كتائب سرايا جامعة "
      + "مجلة جريدة إذاعة نادي معهد مركز مؤسسة جمعية ميليشيا جبهة ائتلاف تحالف بنك مصرف");
  private static final Set<String> HEADS_OF_A_PLACES_BODY = keys("حكومة جيش شرطة قوات برلمان إدارة رئاسة");
  private static final Set<String> HEADS_OF_A_PERSONS_BODY = keys("حكومة إدارة مكتب نظام قوات");
  private static final Set<String> DEFINITE_BODIES = keys(
      "الحكومة الجيش القوات الشرطة الرئاسة الخارجية الاستخبارات المخابرات البرلمان المحكمة السفارة "
          + "الدفاع الداخلية السلطة البحرية");

  private final Set<String> nisbas = new HashSet<>();

  /// @param countries a table with a header whose eleventh and twelfth columns are definite adjectives of nationality
  Scheme(Path countries) throws IOException {
    for (String line : Files.readAllLines(countries, StandardCharsets.UTF_8)) {
      String[] f = line.split("\t", -1);
      for (int column = 10; column < Math.min(12, f.length); column++) {
        if (f[column].startsWith("ال")) {
          nisbas.add(Folding.key(f[column]));
        }
      }
    }
    nisbas.addAll(
        keys("الأميركي الأميركية الأمريكي الأمريكية الفلسطيني الفلسطينية الإسرائيلي الإسرائيلية الأوروبي الأوروبية البريطاني البريطانية"));
  }

  /// The sentence with the labels changed.
  Labelled adapt(Labelled s) {
    byte[] tags = s.tags().clone();
    List<Token> tokens = s.tokens();
    for (int i = 0; i + 1 < tags.length; i++) {
      if (tags[i] != Tags.OUTSIDE || !tokens.get(i).isWord()) {
        continue;
      }
      int next = i + 1;
      if (tokens.get(next).kind() == Token.Kind.MARK && next + 1 < tags.length && "\"“«".contains(tokens.get(next).bare())) {
        next++; // صحيفة "الحياة"
      }
      int tag = tags[next];
      String key = tokens.get(i).key();
      if (tag == Tags.of("B-LOC") && is(key, PLACE_HEADS) || tag == Tags.of("B-ORG") && is(key, BODY_HEADS)) {
        join(tags, i, next, tag);
      } else if (next == i + 1 && (tag == Tags.of("B-LOC") && is(key, HEADS_OF_A_PLACES_BODY)
          || tag == Tags.of("B-PER") && is(key, HEADS_OF_A_PERSONS_BODY))) {
        join(tags, i, next, Tags.of("B-ORG"));
      } else if (tag == Tags.OUTSIDE) {
        body(tokens, tags, i);
      }
    }
    return new Labelled(tokens, tags);
  }

  /// "وزارة الخارجية الروسية", "الجيش السوداني", "القوات المسلحة المصرية".
  private void body(List<Token> tokens, byte[] tags, int i) {
    String key = tokens.get(i).key();
    boolean ministry = is(key, Set.of("وزاره"));
    if (!ministry && !is(key, DEFINITE_BODIES)) {
      return;
    }
    int end = i + 1;
    if (ministry || tokens.get(end).is("المسلحه")) {
      if (!tokens.get(end).key().startsWith("ال")) {
        return;
      }
      end++;
    }
    while (ministry && end < tags.length && tokens.get(end).key().startsWith("وال") && tags[end] == Tags.OUTSIDE && end < i + 4) {
      end++; // وزارة الدفاع والداخلية ... at most two more
    }
    boolean nisba = end < tags.length && nisbas.contains(tokens.get(end).key()) && tags[end] == Tags.OUTSIDE;
    if (ministry || nisba) {
      tags[i] = (byte) Tags.of("B-ORG");
      for (int k = i + 1; k < end + (nisba ? 1 : 0); k++) {
        tags[k] = (byte) Tags.of("I-ORG");
      }
    }
  }

  private static void join(byte[] tags, int head, int name, int tag) {
    tags[head] = (byte) tag;
    for (int k = head + 1; k <= name; k++) {
      tags[k] = (byte) (tag + 1);
    }
    for (int k = name + 1; k < tags.length && Tags.continues(tags[k]); k++) {
      tags[k] = (byte) (tag + 1);
    }
  }

  private static boolean is(String key, Set<String> words) {
    return words.contains(key) || Clitics.splits(key).stream().anyMatch(s -> words.contains(s.rest()));
  }

  private static Set<String> keys(String words) {
    Set<String> out = new HashSet<>();
    Tokenizer.tokens(words).forEach(t -> out.add(t.key()));
    return out;
  }
}
