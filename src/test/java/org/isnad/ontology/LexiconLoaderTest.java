package org.isnad.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.Entity;
import org.isnad.lexicon.Head;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Position;
import org.isnad.lexicon.Title;
import org.isnad.lexicon.TokenTrie;
import org.isnad.text.Folding;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconLoaderTest {
  private static Lexicon lexicon;

  @BeforeAll
  static void load() {
    long start = System.nanoTime();
    lexicon = LexiconLoader.load();
    long cold = System.nanoTime() - start;
    start = System.nanoTime();
    LexiconLoader.load();
    long warm = System.nanoTime() - start;
    Map<String, Integer> byKind = new TreeMap<>();
    lexicon.entities().values().forEach(e -> byKind.merge(e.type() + " " + e.kind(), 1, Integer::sum));
    System.out.printf(Locale.ROOT, "lexicon: %d entries, %d nisba keys, loaded in %d ms (again: %d ms)%n%s%n", lexicon.entities().size(),
        lexicon.nisbas().size(), cold / 1_000_000, warm / 1_000_000, byKind);
  }

  private static List<String> found(String text) {
    return lexicon.entityForms().at(Tokenizer.tokens(text), 0) instanceof TokenTrie.Match<KnownEntity> m
        ? m.values().stream().map(KnownEntity::ref).toList()
        : List.of();
  }

  @Test
  void placesLieSomewhere() {
    Position baghdad = lexicon.entities().get("baghdad").position();
    assertThat(baghdad.wkt()).isEqualTo("POINT(44.394 33.339)");
    assertThat(lexicon.entities().values().stream().filter(e -> e.kind().equals("country")).filter(e -> e.position() == null)
        .map(KnownEntity::ref)).hasSizeLessThan(3);
    assertThat(lexicon.entities().values()).filteredOn(e -> e.position() != null).hasSizeGreaterThan(2_500)
        .allSatisfy(e -> assertThat(e.type()).isEqualTo(Entity.Type.LOC));
  }

  @Test
  void aPositionOffTheEarthIsToldWithItsFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.ttl"), """
        @prefix e: <https://w3id.org/isnad/kg/entity/> .
        e:my-town a <https://w3id.org/isnad/ns#City> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "بلدتي"@ar ;
          <http://www.w3.org/2003/01/geo/wgs84_pos#lat_long> "133.3,44.4" .
        """);
    assertThatThrownBy(() -> LexiconLoader.load(folder)).isInstanceOf(OntologyException.class).hasMessageContaining("mine.ttl")
        .hasMessageContaining("my-town").hasMessageContaining("133.3,44.4");
  }

  @Test
  void aListOfWordsHasTheWordsOfThoseItIncludesAndOfTheUsersFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.ttl"), """
        @prefix isn: <https://w3id.org/isnad/ns#> .
        @prefix w: <https://w3id.org/isnad/ontology/word/> .
        w:place-directions isn:form "أقاصي"@ar .
        """);
    Lexicon mine = LexiconLoader.load(folder);
    assertThat(lexicon.words("place-directions")).contains("شمال", "شرقي").doesNotContain("اقاصي");
    assertThat(mine.words("place-directions")).contains("شمال", "اقاصي");
    assertThat(mine.words("function-stop")).contains("اقاصي", "منذ");
    assertThatThrownBy(() -> lexicon.words("place-nowhere")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("place-nowhere");
  }

  @Test
  void aListThatIncludesOneWhichNobodyHasIsToldWithItsName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.ttl"), """
        @prefix isn: <https://w3id.org/isnad/ns#> .
        @prefix w: <https://w3id.org/isnad/ontology/word/> .
        w:place-directions isn:includes w:place-nowhere .
        """);
    assertThatThrownBy(() -> LexiconLoader.load(folder)).isInstanceOf(OntologyException.class)
        .hasMessageContaining("place-directions").hasMessageContaining("place-nowhere");
  }

  @Test
  void anyCountryMayBeToldAsTheStateThatItIs() {
    assertThat(List.of("جمهورية المالديف", "جمهورية روسيا", "مملكة السويد", "دولة ماليزيا", "جمهورية مصر العربية", "دولة قطر"))
        .allSatisfy(name -> {
          var found = lexicon.entityForms().exactAt(Tokenizer.tokens(name), 0);
          assertThat(found).isNotNull();
          assertThat(found.end()).isEqualTo(Tokenizer.tokens(name).size());
          assertThat(found.values().getFirst().kind()).isEqualTo("country");
        });
    assertThat(lexicon.entities().get("saudi-arabia").forms()).noneMatch(f -> f.startsWith("مملكة المملكة"));
  }

  @Test
  void everyEntryIsDefinedOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    Pattern definition = Pattern.compile("^((?:e|w):\\S+) a ", Pattern.MULTILINE);
    try (Stream<Path> files = Files.list(Path.of("ontology"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
        definition.matcher(Files.readString(file)).results().map(m -> m.group(1))
            .forEach(name -> assertThat(seen.add(name)).as("%s a second time, in %s", name, file).isTrue());
      }
    }
    assertThat(seen).hasSizeGreaterThan(3_000);
  }

  @Test
  void everyEntryHasANameAFormAndAType() {
    for (KnownEntity entity : lexicon.entities().values()) {
      assertThat(entity.forms()).as(entity.ref()).isNotEmpty().allSatisfy(f -> assertThat(Folding.key(f).strip()).isNotEmpty());
      assertThat(entity.name()).as(entity.ref())
          .matches(n -> n.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
      assertThat(entity.type()).as(entity.ref()).isIn(Entity.Type.PER, Entity.Type.ORG, Entity.Type.LOC);
      assertThat(entity.ref()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      Set<String> keys = new HashSet<>();
      entity.forms().forEach(f -> assertThat(keys.add(Folding.key(f))).as(entity.ref() + " " + f).isTrue());
    }
  }

  @Test
  void everyFormIsFound() {
    for (KnownEntity entity : lexicon.entities().values()) {
      for (String form : entity.forms()) {
        List<Token> tokens = Tokenizer.tokens(form).stream().filter(t -> t.kind() != Token.Kind.MARK).toList();
        TokenTrie.Match<KnownEntity> match = lexicon.entityForms().exactAt(tokens, 0);
        assertThat(match).as(form).isNotNull();
        assertThat(match.values()).as(form).contains(entity);
      }
    }
  }

  @Test
  void theMoreLikelyEntryComesFirst() {
    assertThat(found("الجزائر").getFirst()).isEqualTo("algeria");
    assertThat(found("غزة")).containsExactly("gaza-strip");
    assertThat(found("قطاع غزة")).containsExactly("gaza-strip");
    assertThat(found("مدينة غزة")).containsExactly("gaza-city");
  }

  @Test
  void spellingsOfNewsroomsMeet() {
    assertThat(found("الولايات المتحدة الأميركية")).containsExactly("united-states");
    assertThat(found("الخارجية الأميركية")).isEqualTo(found("وزارة الخارجية الأمريكية")).hasSize(1);
    assertThat(found("عبدالفتاح السيسي")).isEqualTo(found("عبد الفتاح السيسي")).hasSize(1);
    assertThat(found("بيرنز")).isEqualTo(found("وليام بيرنز")).isEqualTo(found("ويليام بيرنز")).hasSize(1);
    assertThat(found("ماكجورك")).isEqualTo(found("بريت ماكغورك")).hasSize(1);
  }

  @Test
  void nisbasAreInflected() {
    for (String form : List.of("مصري", "مصرية", "مصريون", "مصريين", "مصريات", "مصريان", "مصريتين")) {
      assertThat(lexicon.nisbas().get(Folding.key(form))).as(form).extracting(Nisba::ref).containsExactly("egypt");
    }
    assertThat(lexicon.nisbas().get(Folding.key("أميركية"))).extracting(Nisba::ref).containsExactly("united-states");
    assertThat(lexicon.nisbas().get(Folding.key("أتراك"))).extracting(Nisba::plural).containsExactly(true);
    assertThat(lexicon.nisbas()).hasSizeGreaterThan(1500);
  }

  private static List<Title> titles(String text) {
    TokenTrie.Match<Title> match = lexicon.titles().exactAt(Tokenizer.tokens(text), 0);
    return match == null || match.end() != Tokenizer.tokens(text).size() ? List.of() : match.values();
  }

  @Test
  void titlesAreInflected() {
    for (String office : List.of("رئيس", "الرئيسة", "رؤساء", "الوزيرين", "المتحدث باسم", "المتحدثة الرسمية باسم", "متحدث رسمي باسم",
        "الأمين العام",
        "أمين عام", "وزيرة الخارجية", "السفيرة", "رئيس الأركان", "رئيسا")) {
      assertThat(titles(office)).as(office).extracting(Title::kind).contains(Title.Kind.OFFICE);
    }
    assertThat(titles("العميد")).extracting(Title::kind).contains(Title.Kind.RANK);
    assertThat(titles("الشيخ")).extracting(Title::kind).contains(Title.Kind.HONORIFIC);
    assertThat(titles("شهود عيان")).extracting(Title::kind).contains(Title.Kind.GROUP);
    assertThat(titles("مسؤولين")).anyMatch(t -> t.kind() == Title.Kind.GROUP && t.plural());
    assertThat(titles("رئيسي")).isEmpty();
  }

  @Test
  void headsOpenNames() {
    TokenTrie.Match<Head> ministry = lexicon.heads().exactAt(Tokenizer.tokens("الحكومة"), 0);
    assertThat(ministry.values()).anyMatch(h -> h.namesAlone() && h.type() == Entity.Type.ORG);
    TokenTrie.Match<Head> city = lexicon.heads().exactAt(Tokenizer.tokens("مدينة"), 0);
    assertThat(city.values()).anyMatch(h -> h.type() == Entity.Type.LOC && h.kind().equals("city"));
  }

  @Test
  void namesOfPersons() {
    assertThat(lexicon.givenNames()).containsKeys(Folding.key("محمد"), Folding.key("جون"), Folding.key("فاطمة")).doesNotContainKeys("في",
        "من");
    assertThat(lexicon.givenNames()).hasSizeGreaterThan(2000);
    assertThat(lexicon.surnames()).hasSizeGreaterThan(5000);
  }

  @Test
  void theWorldsNewsActorsAreThere() {
    Map<Entity.Type, Integer> sizes = new TreeMap<>();
    lexicon.entities().values().forEach(e -> sizes.merge(e.type(), 1, Integer::sum));
    assertThat(sizes.get(Entity.Type.PER)).isGreaterThan(3500);
    assertThat(sizes.get(Entity.Type.ORG)).isGreaterThan(4000);
    assertThat(sizes.get(Entity.Type.LOC)).isGreaterThan(3500);
    for (String name : List.of("الأونروا", "كتائب القسام", "الدعم السريع", "أسوشيتد برس", "معبر رفح", "مضيق هرمز", "الضفة الغربية",
        "البنتاغون",
        "نتانياهو", "بارنيا", "حميدتي", "أوبك", "القاهرة")) {
      assertThat(found(name)).as(name).hasSize(1);
    }
  }

  @Test
  void everydayWordsAreNoNames() {
    for (String word : List.of("أفاد", "كأس", "صور", "كان", "نصيب", "الهلال", "الحق", "الوسط", "نور", "سلام", "مرة", "أيضا", "دوما")) {
      assertThat(found(word)).as(word).isEmpty();
    }
    assertThat(found("مدينة صور")).containsExactly("tyre");
  }

  @Test
  void aTurtleFileOfTheUsersAddsEntriesAndForms(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.ttl"), """
        @prefix isn: <https://w3id.org/isnad/ns#> .
        @prefix e: <https://w3id.org/isnad/kg/entity/> .
        @prefix schema: <https://schema.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        e:nuhad-example a schema:Person ; skos:prefLabel "نهاد التجريبي"@ar ; rdfs:label "Nuhad the Example"@en ;
          isn:office [ isn:role "وزير التجارب"@ar ; isn:body e:egypt ; schema:startDate "2020" ] .
        e:egypt skos:altLabel "أرض الكنانة"@ar .
        e:market-town a isn:Town ; skos:prefLabel "سوق"@ar ; skos:hiddenLabel "سوق"@ar .
        """);
    Lexicon own = LexiconLoader.load(folder);
    KnownEntity person = own.entities().get("nuhad-example");
    assertThat(person.type()).isEqualTo(Entity.Type.PER);
    assertThat(person.offices()).singleElement().satisfies(o -> {
      assertThat(o.role()).isEqualTo("وزير التجارب");
      assertThat(o.body()).isEqualTo("egypt");
      assertThat(o.from()).isEqualTo(2020);
      assertThat(o.until()).isNull();
    });
    assertThat(own.entities().get("egypt").forms()).contains("أرض الكنانة");
    assertThat(own.entities().get("market-town").forms()).contains("بلدة سوق").doesNotContain("سوق");
    assertThat(own.entities()).hasSize(lexicon.entities().size() + 2);
  }

  @Test
  void whatIsWrongInAFileIsSaid(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bad.ttl");
    Files.writeString(file, "<https://w3id.org/isnad/kg/entity/x> a <https://schema.org/Person> .");
    assertThatThrownBy(() -> LexiconLoader.load(folder)).isInstanceOf(OntologyException.class).hasMessageContaining("bad.ttl")
        .hasMessageContaining("skos:prefLabel");
    Files.writeString(file, "this is no turtle");
    assertThatThrownBy(() -> LexiconLoader.load(folder)).isInstanceOf(OntologyException.class).hasMessageContaining("bad.ttl");
  }
}
