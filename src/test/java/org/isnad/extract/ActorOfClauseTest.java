package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.claim.Contact;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts in the clause of a contact where several were told before, and who is told elsewhere to have been there. Sentences are parted by ⏎, the
/// contacts expected by / and those who take part by ;.
class ActorOfClauseTest {

  /// The clause turns to somebody else, or goes on with the one who met, not with the one met.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "وكان الملك فارس بن غازي قد افتتح المعرض، فيما غادر الرئيس عادل منصور عمان وكان في وداعه في المطار وزير النقل نزار الفهري. | عادل منصور; نزار الفهري",
      "وقال الناطق حازم سعدون: «خلال الأسبوع المقبل سيتوجه الوزير سامي خليفة إلى القاهرة لإجراء محادثات مع نظيره مراد الشريف». | سامي خليفة; مراد الشريف",
      "بدأ وزير النقل سامي خليفة جولة أفريقية.⏎ومن المقرر أن يلتقي في نيروبي الرئيس جبريل سعدون قبل أن يسافر إلى كيغالي للقاء الرئيس مراد الشريف. | جبريل سعدون; سامي خليفة / سامي خليفة; مراد الشريف",
      "وكانت صحف قد أشارت إلى اجتماع سامي خليفة ومراد الشريف، ما أثار سجالا بين ناشطين في عدن وصنعاء. | سامي خليفة; مراد الشريف",
      "حذر الرئيس عادل منصور خلال استقبال الوزير سامي خليفة من خطورة الوضع. | عادل منصور; سامي خليفة",
      "وكان الوزير سامي خليفة أول من التقى به الرئيس عادل منصور. | سامي خليفة; عادل منصور",
      "كما استقبل الرئيس عادل منصور بالقبة، عشية ذلك، القائد جبريل سعدون ورئيس الهيئة مراد الشريف، كلا على انفراد. | جبريل سعدون; عادل منصور / عادل منصور; مراد الشريف",
      "دشن صاحب السمو الملكي الأمير فارس بن غازي أمير المنطقة مشاريع بلدية.⏎وقال أمين المنطقة نزار الفهري إن العمل جار.⏎وكان سموه قد التقى قبيل الحفل مشايخ المحافظة. | فارس بن غازي; مشايخ المحافظة",
      "وقال الرئيس عادل منصور إن الأزمة ستحل.⏎وذكر بيان لمكتب عادل منصور أن الأخير سيستقبل مراد الشريف اليوم. | عادل منصور; مراد الشريف",
      "أجرى الوزير سامي خليفة محادثات هاتفية منفصلة مع نظرائه من السنغال وغامبيا ياسين فال ومحمد جالو. | سامي خليفة; ياسين فال / سامي خليفة; محمد جالو",
      "وغادر رئيس المجلس عادل منصور عدن بعد لقاءين منفصلين عقدهما مع المحافظ سامي خليفة والسفيرة ليلى بركات. | سامي خليفة; عادل منصور / عادل منصور; ليلى بركات",
      "أكد رئيس الحكومة سامي خليفة أنه اتصل بالأمين العام للحزب نزار الفهري، وسيجتمع به وبرئيس البرلمان مراد الشريف غدا. | سامي خليفة; نزار الفهري / سامي خليفة; مراد الشريف; نزار الفهري"})
  void acts(String text, String contacts) {
    assertThat(told(text)).isEqualTo(expected(contacts));
  }

  /// Whoever else was there.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الملك فارس بن غازي أمس الرئيس عادل منصور.⏎وشهد الاستقبال رئيس الديوان مراد الشريف ووزير النقل نزار الفهري. | عادل منصور; فارس بن غازي; مراد الشريف; نزار الفهري",
      "التقى الرئيس عادل منصور أمس السفير مراد الشريف.⏎وأشاد وزير النقل نزار الفهري، الذي حضر اللقاء، بعمق العلاقات. | عادل منصور; مراد الشريف; نزار الفهري",
      "بحث الرئيس عادل منصور مع السفير مراد الشريف الوضع في سنجار.⏎وجرى اللقاء في بغداد بحضور مستشار الأمن القومي نزار الفهري. | عادل منصور; مراد الشريف; نزار الفهري",
      "استقبل الرئيس عادل منصور القائد مراد الشريف ومعاونه العميد نزار الفهري. | عادل منصور; مراد الشريف; نزار الفهري",
      "واختار الرئيس عادل منصور القبة مقرا له حيث استقبل مبعوثين عربا وأجانب أبرزهم الموفد الأممي مراد الشريف والأمين العام للاتحاد نزار الفهري. | عادل منصور; مبعوثين عربا; مراد الشريف; نزار الفهري",
      "استقبل الأمير فارس بن غازي الوزير سامي خليفة.⏎كما استقبل سموه قائد القوة الخاصة بالمنطقة العميد مراد الشريف. | سامي خليفة; فارس بن غازي / فارس بن غازي; مراد الشريف"})
  void wasThere(String text, String contacts) {
    assertThat(told(text)).isEqualTo(expected(contacts));
  }

  /// Nobody is guessed where somebody acts, or was met, of whom no more is known than a noun.
  @ParameterizedTest
  @CsvSource({
      "قال الوزير سامي خليفة إن التعاون وثيق.⏎وعقدت الجمعية اجتماعا مع وزير النقل نزار الفهري.",
      "قال الوزير سامي خليفة إن الأسعار مستقرة.⏎واللجنة ستلتقي رئيس الحكومة نزار الفهري غدا.",
      "وقال نزار الفهري إن الوضع هادئ كما سيلتقي الرئيس عادل منصور بالجالية المقيمة هناك.",
      "وأعلن المكتب أن وزير النقل سامي خليفة غادر العاصمة على رأس وفد سياسي وعسكري للمشاركة في الجولة الرابعة من محادثات الهدنة.",
      "استقبل الرئيس عادل منصور أسئلة الحضور.⏎وشهد اللقاء تبادلا للآراء بين الوزير سامي خليفة والنائب نزار الفهري."})
  void nobody(String text) {
    assertThat(told(text).stream().filter(c -> c.contains(";"))).isEmpty();
  }

  /// He who is received is the visitor.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "استقبل الرئيس عادل منصور وزير النقل سامي خليفة، خلال زيارته إلى الجزائر أمس. | سامي خليفة",
      "وصل وفد قيادي من حركة الجهاد الإسلامي إلى موسكو.⏎ويرأس الوفد نائب الأمين العام للحركة مراد الشريف. | حركة الجهاد الإسلامي; مراد الشريف",
      "زار الرئيس عادل منصور أمس روما.⏎ويرافق الرئيس عادل منصور في هذه الزيارة وزير النقل سامي خليفة. | سامي خليفة; عادل منصور"})
  void visits(String text, String who) {
    Reading reading = ReadContacts.read(text.replace("⏎", "\n"));
    assertThat(ReadContacts.contacts(reading).stream().filter(c -> c.kind() == Contact.Kind.VISIT)
        .map(c -> String.join("; ", ReadContacts.names(reading, c)))).containsExactly(who);
  }

  private static Set<String> expected(String contacts) {
    return Arrays.stream(contacts.split(" / ")).map(c -> String.join("; ", new TreeSet<>(List.of(c.strip().split("; ")))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> told(String text) {
    Reading reading = ReadContacts.read(text.replace("⏎", "\n"));
    return ReadContacts.contacts(reading).stream().filter(c -> c.kind() != Contact.Kind.VISIT)
        .map(c -> String.join("; ", ReadContacts.names(reading, c))).collect(Collectors.toCollection(TreeSet::new));
  }
}
