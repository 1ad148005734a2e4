package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.ReadStatements.said;

import org.junit.jupiter.api.Test;

/// Who speaks where a clause opens with somebody else, where a name follows an office that nobody knows, and where a rank or a noun takes somebody up.
class StatementSubjectsTest {

  @Test
  void somebodyElseSpeaksBehindAnd() {
    assertThat(said(
        "قالت مصادر محلية إن الحريق اندلع فجرا في السوق، ووزارة الصحة السورية تعلن إصابة سبعة أشخاص، ورئيس البلدية يدعو السكان إلى الهدوء."))
        .containsExactly("مصادر محلية: الحريق اندلع فجرا في السوق", "وزارة الصحة السورية: إصابة سبعة أشخاص", "رئيس البلدية: الهدوء");
    assertThat(said("وحذرت منظمة الصحة العالمية من تفشي الوباء، والأونروا تؤكد أن الوقود نفد."))
        .containsExactly("منظمة الصحة العالمية: تفشي الوباء", "الأونروا: الوقود نفد");
  }

  @Test
  void aNameBehindAnOfficeWithWordsInBetween() {
    assertThat(said("وأكد الناطق الرسمي باسم محاكم سوسة، القاضي منير العبيدي، أن النيابة فتحت تحقيقا. وأضاف أن الملف أحيل إلى القضاء."))
        .containsExactly("منير العبيدي: النيابة فتحت تحقيقا", "منير العبيدي: الملف أحيل إلى القضاء");
    assertThat(said("وقال رئيس الشركة الوطنية للنقل \"مسار\" سامي الحداد: إن الحافلات تعمل ليلا."))
        .containsExactly("سامي الحداد: الحافلات تعمل ليلا");
    assertThat(said("وقال والد الشهيد محمد علي إن ابنه كان في المسجد.")).hasSize(1).first().asString().startsWith("والد الشهيد");
  }

  @Test
  void aRankTakesUpSomebodyOfThatRank() {
    assertThat(
        said("استقبل صاحب السمو الملكي الأمير تركي بن ناصر معالي وزير الصحة خالد الحمد في مكتبه أمس. وقال سموه إن المنطقة تحتاج إلى مستشفى."
            + " وأوضح معاليه أن المشروع سينجز قريبا."))
        .containsExactly("تركي بن ناصر: المنطقة تحتاج إلى مستشفى", "خالد الحمد: المشروع سينجز قريبا");
  }

  @Test
  void theSourceIsNotTheMediumThatPassesItOn() {
    assertThat(said("كشفت مصادر في البلدية أن الجسر متصدع. وعلمت صحيفة الوطن أن لجنة شكلت أمس. وأوضح المصدر أن المرور حول إلى طريق آخر."))
        .last()
        .isEqualTo("مصادر في البلدية: المرور حول إلى طريق آخر");
  }

  @Test
  void partsOfBodiesAndPeopleWithMoreSaidOfThem() {
    assertThat(said("وحذرت دائرة الأرصاد الجوية من موجة أمطار ثانية.")).containsExactly("دائرة الأرصاد الجوية: موجة أمطار ثانية");
    assertThat(said("وعبر عدد من المقيمين عن شكرهم لرجال الدفاع المدني.")).containsExactly("عدد من المقيمين: شكرهم لرجال الدفاع المدني");
    assertThat(said("وأكد المزارعون الذين تضررت حقولهم أن التعويضات لم تصل.")).containsExactly("المزارعون: التعويضات لم تصل");
  }

  @Test
  void whoIsNotJoinedToThePlaceBeforeHim() {
    assertThat(said("أعلنت وزارة الدفاع الروسية استعادة الأسرى في مقاطعة كورسك، وموسكو تؤكد أن المفاوضات متوقفة.")).last()
        .isEqualTo("موسكو: المفاوضات متوقفة");
  }

  @Test
  void whatSomebodyCallsSomething() {
    assertThat(said("وندد هاكان فيدان بما وصفه بـ\"العدوان السافر\" على المدينة.")).contains("هاكان فيدان: العدوان السافر");
    assertThat(said("ورفضت وزارة الدفاع العراقية ما سمته \"الابتزاز السياسي\".")).contains("وزارة الدفاع العراقية: الابتزاز السياسي");
    assertThat(said("وأعلن هاكان فيدان انسحاب القوات وفق ما وصفه المراقبون."))
        .containsExactly("هاكان فيدان: انسحاب القوات وفق ما وصفه المراقبون");
  }

  @Test
  void whatOthersSpread() {
    assertThat(said("ونفى هاكان فيدان ما أوردته صحيفة هآرتس عن لقاء سري في جنيف.")).contains("صحيفة هآرتس: لقاء سري في جنيف");
    assertThat(said("ونفى هاكان فيدان ما نشرته صحيفة هآرتس من أن القوات انسحبت.")).contains("صحيفة هآرتس: القوات انسحبت");
    assertThat(said("وأكد هاكان فيدان ما نقلته صحيفة هآرتس عن مصادر دبلوماسية."))
        .containsExactly("هاكان فيدان: ما نقلته صحيفة هآرتس عن مصادر دبلوماسية");
  }

  @Test
  void aSpokesmanTellsOfWhomHeSpeaksFor() {
    assertThat(said("وقال المتحدث باسم وزارة الخارجية أيمن الصفدي إن الوزير هاكان فيدان التقى السفراء، مشيرا إلى تقدم في المحادثات."))
        .last()
        .isEqualTo("هاكان فيدان: تقدم في المحادثات");
    assertThat(said("وقال المتحدث باسم وزارة الخارجية أيمن الصفدي إن الطريق أغلق، مشيرا إلى تقدم في المحادثات.")).last()
        .isEqualTo("أيمن الصفدي: تقدم في المحادثات");
  }

  @Test
  void officesThatAreCredited() {
    assertThat(said("وأجرى الرئيس اللبناني أمس مباحثات مع نظيره القبرصي، بحسب مكتبه.")).hasSize(1).first().asString().startsWith("مكتبه: ");
    assertThat(said("واستقبل الوزير سفير ألمانيا في مكتبه بالعاصمة، بحسب بيان لرئاسة الحكومة.")).hasSize(1).first().asString()
        .startsWith("رئاسة الحكومة: ");
    assertThat(said("وقال الجيش التركي إن الغارة وقعت فجرا، وزعم أنه دمر مستودعا للذخيرة."))
        .containsExactly("الجيش التركي: الغارة وقعت فجرا", "الجيش التركي: دمر مستودعا للذخيرة");
  }

  @Test
  void namesBehindTradesAndOfficesBehindNames() {
    assertThat(said("من جهته، اعتبر مدرب الفيصلي، الفرنسي برنار كازوني، أن التحكيم كان رحيما."))
        .containsExactly("برنار كازوني: التحكيم كان رحيما");
    assertThat(said("وأكد هاكان فيدان وزير الخارجية التركي أهمية الحوار بين الطرفين."))
        .containsExactly("هاكان فيدان: أهمية الحوار بين الطرفين");
    assertThat(said("وأوقفت الشرطة الناشط سامي الحداد أمس. وقال محاميه، علي حسن، إن الطعن سيقدم غدا."))
        .containsExactly("علي حسن: الطعن سيقدم غدا");
  }

  @Test
  void wordsEndBeforeTheOccasionAndBeforeAnEstimate() {
    assertThat(said("ودعت وزارة الدفاع العراقية إلى الحوار مع العشائر، وذلك في ختام لقاء جمع الوزير بالسفراء."))
        .containsExactly("وزارة الدفاع العراقية: الحوار مع العشائر");
    assertThat(said("وأعلنت المنظمة الدولية للهجرة نزوح مئات الأسر، مقدرة عدد العائدين بنحو أربعين ألفا.")).first()
        .isEqualTo("المنظمة الدولية للهجرة: نزوح مئات الأسر");
    assertThat(said("ونشر ناشطون صورا قديمة على أنها من المدينة المحاصرة.")).isEmpty();
  }
}
