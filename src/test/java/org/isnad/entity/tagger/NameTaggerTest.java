package org.isnad.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTaggerTest {

  private static final NameTagger TAGGER = NameTagger.load();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      وصل وزير الخارجية سامح شكري إلى باريس أمس الأحد | PER سامح شكري, LOC باريس
      وقال الرئيس محمود عباس إن الوفد غادر القاهرة | PER محمود عباس, LOC القاهرة
      زار المستشار كمال الطويل مدينة حلب في سوريا | PER كمال الطويل, LOC مدينة حلب, LOC سوريا
      أعلنت الأمم المتحدة أمس أن المساعدات وصلت إلى اليمن | ORG الأمم المتحدة, LOC اليمن
      لم يحضر أحد من الموظفين هذا الصباح |
      """)
  void easySentences(String sentence, String expected) {
    List<Token> tokens = Tokenizer.tokens(sentence);
    List<String> found = new ArrayList<>();
    for (Tagged t : TAGGER.tag(tokens, 0, tokens.size())) {
      found.add(t.type() + " " + sentence.substring(tokens.get(t.first()).span().start(), tokens.get(t.end() - 1).span().end()));
    }
    assertThat(String.join(", ", found)).isEqualTo(expected == null ? "" : expected);
  }

  /// The sentences taught the model nothing: what it finds there it would find in others.
  @Test
  void findsMostNamesOfSentencesThatItNeverSaw() throws IOException {
    List<Labelled> sentences = MarkedSentences.read(Path.of("src/test/resources/org/isnad/entity/tagger/sentences"));
    assertThat(sentences).hasSizeGreaterThan(2_500);
    assertThat(Evaluation.f1(TAGGER, sentences)).isGreaterThan(0.55);
  }

  @Test
  void marksInSentencesAreReadAsTheNamesTheyEnclose() {
    Labelled s = MarkedSentences.sentence("قال [PER كمال بدر] إن و[ORG حركة حماس] في [LOC حلب].");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < s.tags().length; i++) {
      if (s.tags()[i] != Tags.OUTSIDE) {
        names.add(Tags.label(s.tags()[i]) + " " + s.tokens().get(i).bare());
      }
    }
    assertThat(names).containsExactly("B-PER كمال", "I-PER بدر", "B-ORG وحركة", "I-ORG حماس", "B-LOC حلب");
  }

  @Test
  void twoLoadsAgree() {
    List<Token> tokens = Tokenizer
        .tokens("التقى الأمير خالد بن سعود نظيره التركي في أنقرة، وحضر اللقاء السفير عادل مرداد وممثل عن البنك الدولي.");
    assertThat(NameTagger.load().tag(tokens, 0, tokens.size())).isEqualTo(TAGGER.tag(tokens, 0, tokens.size())).isNotEmpty();
  }

  @Property(tries = 300)
  void anyTextGivesNamesInOrderInsideTheRange(
      @ForAll @StringLength(max = 120) @CharRange(from = 'ء', to = 'ي') @CharRange(from = ' ', to = '@') String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    int first = tokens.size() / 4;
    int before = first;
    for (Tagged t : TAGGER.tag(tokens, first, tokens.size())) {
      assertThat(t.first()).isGreaterThanOrEqualTo(before);
      assertThat(t.end()).isLessThanOrEqualTo(tokens.size());
      before = t.end();
    }
    assertThat(TAGGER.tag(tokens, first, first)).isEmpty();
  }

  @Test
  void fastEnoughToReadNewspapers() {
    List<Token> tokens = Tokenizer
        .tokens("وقال الرئيس محمود عباس إن الوفد الذي وصل من القاهرة أمس بحث مع الأمم المتحدة سبل إدخال المساعدات إلى اليمن.");
    int words = 0;
    long start = System.nanoTime();
    while (words < 400_000) {
      assertThat(TAGGER.tag(tokens, 0, tokens.size())).isNotEmpty();
      words += tokens.size();
    }
    double perSecond = words / ((System.nanoTime() - start) / 1e9);
    assertThat(perSecond).as("words a second").isGreaterThan(40_000); // ten times slower than measured on an idle machine
  }
}
