package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.Reading;
import org.isnad.claim.Statement;
import org.isnad.pipeline.StandardReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = StandardReader.load();
  }

  /// Each statement as "speaker: words".
  private static List<String> said(String text) {
    Reading r = reader.read(Article.of("t", text));
    return r.statements().stream().map(
        s -> String.join(" + ", s.speakers().stream().map(id -> r.entity(id).orElseThrow().name()).toList()) + ": " + s.content().of(text))
        .toList();
  }

  @Test
  void reportedSpeech() {
    assertThat(said("قال وزير الخارجية التركي هاكان فيدان إن بلاده مستعدة للحوار.")).containsExactly("هاكان فيدان: بلاده مستعدة للحوار");
  }

  @Test
  void aQuotationAfterAColonAndTheSpeakerCarriedOver() {
    assertThat(said("وقال هاكان فيدان: \"نحن مستعدون للحوار مع الجميع\".\nوأضاف أن الوقت مناسب لذلك."))
        .containsExactly("هاكان فيدان: نحن مستعدون للحوار مع الجميع", "هاكان فيدان: الوقت مناسب لذلك");
  }

  @Test
  void aParticipleGoesOnWithTheSpeaker() {
    assertThat(said("أعلنت وزارة الصحة في لبنان أن المستشفيات تعمل بكامل طاقتها، مشيرة إلى أن الأدوية متوفرة."))
        .containsExactly("وزارة الصحة في لبنان: المستشفيات تعمل بكامل طاقتها", "وزارة الصحة في لبنان: الأدوية متوفرة");
  }

  @Test
  void theOneQuotedSpeaksNotTheOutlet() {
    String text = "ونقلت وكالة رويترز عن مسؤول تركي أن الاجتماع تأجل إلى الأسبوع المقبل.";
    assertThat(said(text)).containsExactly("مسؤول تركي: الاجتماع تأجل إلى الأسبوع المقبل");
    Statement s = reader.read(Article.of("t", text)).statements().get(0);
    assertThat(s.attribution().chain()).extracting(l -> l.name()).containsExactly("وكالة رويترز");
  }

  @Test
  void aFrontedCredit() {
    assertThat(said("وبحسب وكالة الأناضول، فإن السلطات أغلقت المطار بسبب العواصف الثلجية."))
        .containsExactly("وكالة الأناضول: السلطات أغلقت المطار بسبب العواصف الثلجية");
  }

  @Test
  void prepositionsThatVerbsTake() {
    assertThat(said("دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى وقف فوري للقتال في السودان."))
        .containsExactly("أنطونيو غوتيريش: وقف فوري للقتال في السودان");
    assertThat(said("وحذرت منظمة الصحة العالمية من انتشار الكوليرا في المخيمات."))
        .containsExactly("منظمة الصحة العالمية: انتشار الكوليرا في المخيمات");
  }

  @Test
  void theArticlesOwnVoiceIsNoStatement() {
    assertThat(said("يُذكر أن المطار أغلق مرتين هذا العام بسبب العواصف.")).isEmpty();
    assertThat(said("وشهدت المدينة أمس هدوءا حذرا بعد أيام من القتال.")).isEmpty();
  }
}
