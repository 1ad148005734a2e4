package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /// Each text shows its sentences' ends as ¦.
  @ParameterizedTest
  @ValueSource(strings = {"وصل الوفد أمس.¦ وغادر اليوم.", "هل يعود؟¦ لا أحد يعلم!¦ سننتظر.", "بلغ السعر 3.5 مليار دولار.¦ وارتفع 2.1%.",
      "وقعت شركات من ج.م.ع اتفاقا.¦ وحضر د. سامر العلي وم. ليلى حمدان.", "صدر المرسوم عام 1436هـ.¦ ونشر بعد يوم.",
      "12. عنوان الخبر اليوم في المدينة",
      "بلغ عددهم 12.¦ وأضاف أنهم بخير.", "تردد… ثم قبل.. وعاد إلى بيته.", "انتهى الأمر...", "زار الموقع example.com أمس.¦ ثم عاد.",
      "وصل الوفد؛ لأنه دعي.", "وصل الوفد أمس؛¦ غادر الوزير صباحا.", "قال: \"نعمل كل يوم. ونأمل خيرا.\"¦ ثم غادر القاعة.",
      "قال: \"نعمل كل يوم. ونأمل خيرا\".¦ ثم غادر القاعة.", "\"هل نذهب؟\" قال الوزير.", "قال: \"هل نذهب؟\"، ثم مضى.",
      "قال: “نعمل كل يوم.¦ ونأمل خيرا.¦ وغادر القاعة.", "وصل (مساء أمس. وبعد عناء) إلى بيته.¦ ونام.", "وصل (1. وغادر.¦ ونام.",
      "وصل الوفد.وغادر.",
      "كيف؟!¦ لا أعلم."})
  void cutsAtEnds(String marked) {
    String shown = marked.replace("وصل الوفد.وغادر.", "وصل الوفد.¦وغادر.").replace("(1. وغادر", "(1.¦ وغادر");
    String text = shown.replace("¦", "");
    assertThat(sentences(text)).isEqualTo(List.of(shown.split(" ?¦ ?", -1)).stream().map(String::strip).collect(Collectors.toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال إن الأطراف “تعمل بشكل جاد\n\nوهادئ” هذا العام."})
  void keepsAQuotationOverAParagraphWhole(String text) {
    Layout layout = LayoutReader.layout(text);
    assertThat(Sentences.in(text, Tokenizer.tokens(text), layout, Quotations.in(text, layout))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\nوصل الوفد إلى المدينة أمس\n\nوصل الوفد إلى المدينة أمسد\" وصل الوفد إلى المدينة أمس"})
  void neverTakesTheHeadlineIntoAQuotationAroundIt(String text) {
    liesInsideTheArticleWithoutOverlap(text);
  }

  @Test
  void cutsWhatGoesOnForThousandsOfWords() {
    String text = "وصل الوفد إلى المدينة، ".repeat(1000);
    List<Token> tokens = Tokenizer.tokens(text);
    Layout layout = new Layout(null, List.of(), null, null, List.of(new Span(0, text.length())), List.of());
    List<Sentence> sentences = Sentences.in(text, tokens, layout, List.of());
    assertThat(sentences).hasSizeGreaterThan(5).allSatisfy(s -> assertThat(s.end() - s.first()).isLessThanOrEqualTo(800));
    assertThat(sentences).allSatisfy(s -> assertThat(s.span().of(text)).startsWith("وصل").endsWith("،"));
    assertThat(sentences.stream().mapToInt(s -> s.end() - s.first()).sum()).isEqualTo(tokens.size());
  }

  @Property(tries = 500)
  void liesInsideTheArticleWithoutOverlap(@ForAll("texts") String text) {
    Layout layout = LayoutReader.layout(text);
    List<Token> tokens = Tokenizer.tokens(text);
    int end = 0;
    int token = 0;
    for (Sentence s : Sentences.in(text, tokens, layout, Quotations.in(text, layout))) {
      assertThat(s.first()).isGreaterThanOrEqualTo(token).isLessThan(s.end());
      assertThat(s.span().start()).isGreaterThanOrEqualTo(end).isEqualTo(tokens.get(s.first()).span().start());
      end = s.span().end();
      token = s.end();
      assertThat(layout.noise()).noneMatch(n -> n.overlaps(s.span()) && !layout.body().stream().anyMatch(b -> b.overlaps(s.span())));
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries
        .of("\"", "“", "”", "«", "»", " ", "\n", "\n\n", ".", "؟", "؛", "…", "(", ")", "12", "د", "قال", "وصل الوفد إلى المدينة أمس", "،",
            "com", "المصدر", "اليوم 10:20")
        .list().ofMaxSize(50).map(parts -> String.join("", parts));
  }

  private static List<String> sentences(String text) {
    Layout layout = new Layout(null, List.of(), null, null, List.of(new Span(0, text.length())), List.of());
    return Sentences.in(text, Tokenizer.tokens(text), layout, Quotations.in(text, layout)).stream().map(s -> s.span().of(text)).toList();
  }
}
