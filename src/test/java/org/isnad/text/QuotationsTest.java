package org.isnad.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      // shapes
      "قال: \"نعمل على الحل\".|نعمل على الحل", "قال: “نعمل على الحل”.|نعمل على الحل", "قال: «نعمل على الحل».|نعمل على الحل",
      "قال ''نعمل على الحل'' ثم مضى.|نعمل على الحل", "قال: ‹نعمل على الحل›.|نعمل على الحل",
      // turned round, mixed, doubled, the same shape twice
      "قال: ”نعمل على الحل“.|نعمل على الحل", "قال: »نعمل على الحل«.|نعمل على الحل", "وصفها ب”وقف دائم” أمس.|وقف دائم",
      "قال: “نعمل على الحل\".|نعمل على الحل", "قال: \"\"نعمل على الحل\"\".|نعمل على الحل", "قال: « نعمل على الحل » أمس.|نعمل على الحل",
      // clitics
      "تابعة لـ\"الهيئة\" وب\"الحزب\"، و«الاتحاد».|الهيئة#الحزب#الاتحاد",
      // a stop inside or outside
      "قال: \"هل نذهب؟\" ثم مضى.|هل نذهب؟", "قال: \"نذهب.\" ثم مضى.|نذهب.", "قال: \"...نذهب\" ثم مضى.|...نذهب",
      // one inside another
      "قال إن \"قوات \"الفجر\" وصلت أمس\" إلى المدينة.|قوات \"الفجر\" وصلت أمس", "قال «إن «الفجر» وصلت» أمس.|إن «الفجر» وصلت",
      "قال: \"دخلنا «القرية»\".|دخلنا «القرية»",
      // unbalanced
      "قال: \"نعمل على الحل.|نعمل على الحل.", "قالت إن \"المبنى كان \"مكتظا جدا\"، ودعت إلى التحقيق.|المبنى كان \"مكتظا جدا",
      "“نحن نعمل كل يوم. وقال: “لقد نجحنا”، في إشارة إلى الاتفاق.|نحن نعمل كل يوم.#لقد نجحنا",
      "قال: «سنوقع الاتفاق غدا. كما عقد الوزير اجتماعا في المساء.|سنوقع الاتفاق غدا.",
      "نقلته الصحيفة» أمس.|", "ثم قال \"\" ومضى.|"})
  void findsTheOuterQuotations(String text, String contents) {
    assertThat(contents(text)).isEqualTo(contents == null ? "" : contents);
  }

  @Test
  void runsOverAParagraphOnlyToItsOwnClosingMark() {
    assertThat(contents("قال إن الأطراف “تعمل بشكل جاد\n\nوهادئ”.\n\nوأضاف “نعم”.")).isEqualTo("تعمل بشكل جاد\n\nوهادئ#نعم");
    assertThat(contents("قال إن \"الأمر لم ينته بعد.\n\nوتابع الوفد \"المحادثات\" أمس.")).isEqualTo("الأمر لم ينته بعد.#المحادثات");
  }

  @Test
  void readsMarksAtBrokenLines() {
    assertThat(
        contents("5. عنوان عن عملية جديدة في المدينة\nالمحتوى الكامل:\nأعلن الجيش بدء عملية \"\nفجر الغد\n\" الرامية إلى فتح\nالطريق\n."))
        .isEqualTo("فجر الغد");
  }

  @Test
  void readsTheSeeds() throws IOException {
    String text = Files.readString(Path.of("seeds/seed-000.txt"), StandardCharsets.UTF_8);
    assertThat(contents(text)).contains("بشكل إيجابي\n\nوبناء#مطلبا واضحا#وقف دائم لإطلاق النار قبل المفاوضات#");
  }

  @Test
  void runsOfMarksOverParagraphsDoNotOverlap() {
    String text = "\"\n" + "\"".repeat(15) + "وكان الوزير هناك أمس\nقال" + "\"".repeat(16)
        + " قال وكان الوزير هناك أمس وكان الوزير هناك أمس";
    staysInsideTheTextInOrder(text);
  }

  @Property(tries = 500)
  void staysInsideTheTextInOrder(@ForAll("texts") String text) {
    Layout layout = LayoutReader.layout(text);
    int end = 0;
    for (Quotation q : Quotations.in(text, layout)) {
      assertThat(q.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(q.span().contains(q.content())).isTrue();
      assertThat(q.content().isEmpty()).isFalse();
      end = q.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String text) {
    assertThatCode(() -> Quotations.in(text, LayoutReader.layout(text))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "\"نص ", " \"نص", "“نص. ", "نص\" ", "''", "«نص\n", "\"\n", "(", "نص… ", "نص https://t.co/x "})
  @Timeout(20)
  void takesLinearTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    long start = System.nanoTime();
    Layout layout = LayoutReader.layout(text);
    List<Quotation> quotations = Quotations.in(text, layout);
    Sentences.in(text, Tokenizer.tokens(text), layout, quotations);
    // well under a second on its own; the margin is for a busy machine
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries
        .of("\"", "“", "”", "«", "»", "''", " ", "\n", "\n\n", ".", "،", ":", "قال", "نص", "ب", "وكان الوزير هناك أمس", "(", ")", "…",
            "كما")
        .list().ofMaxSize(50).map(parts -> String.join("", parts));
  }

  private static String contents(String text) {
    Layout layout = text.contains("\n")
        ? LayoutReader.layout(text)
        : new Layout(null, List.of(), null, null, List.of(new Span(0, text.length())), List.of());
    return Quotations.in(text, layout).stream().map(q -> q.content().of(text)).collect(joining("#"));
  }
}
