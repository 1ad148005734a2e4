package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.isnad.claim.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who serves somebody or is his kin takes part himself, not the one whose name tells whose envoy or son-in-law he is.
class ServedInContactsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى أيمن الصفدي أمس مدير مكتب زيلينسكي فادي السالم في عمان. | أيمن الصفدي; فادي السالم",
      "التقى أيمن الصفدي أمس مبعوث ترامب ستيف ويتكوف في عمان. | أيمن الصفدي; ستيف ويتكوف",
      "بحث أيمن الصفدي أمس مع مدير مكتب ترامب الوضع في غزة. | أيمن الصفدي; مدير مكتب ترامب",
      "التقى أيمن الصفدي أمس مبعوث ترامب في مكتبه في عمان. | أيمن الصفدي; مبعوث ترامب",
      "اجتمع أيمن الصفدي أمس مع محامي نتنياهو رامي السالم في عمان. | أيمن الصفدي; رامي السالم",
      "اجتمع أيمن الصفدي أمس مع صهر ترامب جاريد كوشنر في عمان. | أيمن الصفدي; جاريد كوشنر",
      "وعقد أيمن الصفدي وصهر الرئيس جاريد كوشنر مباحثات مع سامح شكري. | أيمن الصفدي; جاريد كوشنر; سامح شكري"})
  void takePartThemselves(String text, String who) {
    assertThat(participants(text)).containsExactly(List.copyOf(new TreeSet<>(List.of(who.split("; ")))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "التقى أيمن الصفدي أمس المبعوث ستيف ويتكوف في مكتبه في عمان. | أيمن الصفدي; ستيف ويتكوف",
      "أجرى دونالد ترامب ومبعوثه ستيف ويتكوف محادثات مع أيمن الصفدي. | أيمن الصفدي; دونالد ترامب; ستيف ويتكوف",
      "التقى أيمن الصفدي أمس مساعد وزير الخارجية فادي السالم في عمان. | أيمن الصفدي; فادي السالم"})
  void areNotTheirOwnMasters(String text, String who) {
    assertThat(participants(text)).containsExactly(List.copyOf(new TreeSet<>(List.of(who.split("; ")))));
  }

  private static List<List<String>> participants(String text) {
    Reading reading = ReadContacts.read(text);
    return ReadContacts.contacts(reading).stream().map(c -> List.copyOf(new TreeSet<>(ReadContacts.names(reading, c)))).toList();
  }
}
