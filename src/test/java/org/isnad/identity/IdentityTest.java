package org.isnad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.Entity.Type;
import org.isnad.identity.WorldEntity.Decision;
import org.isnad.identity.WorldEntity.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentityTest {

  private static final LocalDate MAY = LocalDate.of(2015, 5, 3);

  private static final WorldEntity.Names NAMES = new WorldEntity.Names() {
    @Override
    public String known(String ref) {
      return "world/" + ref;
    }

    @Override
    public String unknown(Type type, String name) {
      return "world/" + type + "/" + name;
    }
  };

  @Test
  void takesSpellingsOfOneFullNameForOne() {
    assertThat(resolve(List.of(person("a", "عبدالرحمن الطيب", null), person("b", "عبد الرحمن الطيّب", null)))).hasSize(1);
    assertThat(resolve(List.of(organization("a", "الخارجية الأميركية"), organization("b", "الخارجية الأمريكية")))).hasSize(1);
  }

  @Test
  void neverJoinsBySurnameAlone() {
    assertThat(resolve(List.of(person("a", "الطيب", null), person("b", "عبد الرحمن الطيب", null)))).singleElement()
        .satisfies(e -> assertThat(e.locals()).containsOnlyKeys("b#عبد الرحمن الطيب"));
  }

  @Test
  void takesAnOfficeForWhoHeldItAtTheTime() {
    List<WorldEntity> world = resolve(
        List.of(person("a", "سالم الدوري", MAY, "وزير النقل الأردني"), office("b", "وزير النقل الأردني", MAY.plusDays(20))));
    assertThat(world).singleElement().satisfies(e -> {
      assertThat(e.type()).isEqualTo(Type.PER);
      assertThat(e.label()).isEqualTo("سالم الدوري");
      assertThat(e.forms()).containsExactly("سالم الدوري");
      assertThat(e.locals()).containsEntry("b#وزير النقل الأردني", Reason.OFFICE);
    });
  }

  @Test
  void leavesAnOfficeAloneThatTwoHeldOrThatWasHeldYearsBefore() {
    LocalEntity office = office("c", "وزير النقل الأردني", MAY);
    LocalEntity holder = person("a", "سالم الدوري", MAY, "وزير النقل الأردني");
    assertThat(resolve(List.of(office, holder, person("b", "نادر الكيلاني", MAY, "وزير النقل الأردني"))))
        .noneMatch(e -> e.locals().containsKey(office.iri()));
    assertThat(resolve(List.of(office, person("a", "سالم الدوري", MAY.minusYears(3), "وزير النقل الأردني"))))
        .noneMatch(e -> e.locals().containsKey(office.iri()));
    assertThat(resolve(List.of(office("c", "رئيس الوزراء", MAY), person("a", "سالم الدوري", MAY, "رئيس الوزراء"))))
        .noneMatch(e -> e.locals().containsKey("c#رئيس الوزراء"));
  }

  @Test
  void undoesAnIdentityByADecision() {
    LocalEntity one = person("a", "سالم الدوري", MAY, "وزير النقل الأردني");
    LocalEntity other = person("b", "سالم الدوري", MAY);
    LocalEntity office = office("c", "وزير النقل الأردني", MAY);
    assertThat(resolve(List.of(one, other, office), new Decision(one.iri(), other.iri(), false))).hasSize(2);
    assertThat(resolve(List.of(one, office), new Decision(office.iri(), "world/PER/سالم الدوري", false))).singleElement()
        .satisfies(e -> assertThat(e.locals()).containsOnlyKeys(one.iri()));
    assertThat(resolve(List.of(one, person("d", "أبو هيثم الدوري", MAY)), new Decision(one.iri(), "d#أبو هيثم الدوري", true)))
        .singleElement()
        .satisfies(e -> assertThat(e.locals().values()).containsOnly(Reason.DECISION));
  }

  private static List<WorldEntity> resolve(List<LocalEntity> entities, Decision... decisions) {
    return new Identity(NAMES, _ -> Optional.empty(), List.of(decisions)).resolve(entities);
  }

  private static LocalEntity person(String article, String name, @Nullable LocalDate day, String... roles) {
    return local(article, Type.PER, name, day, roles);
  }

  private static LocalEntity organization(String article, String name) {
    return local(article, Type.ORG, name, null);
  }

  private static LocalEntity office(String article, String name, @Nullable LocalDate day) {
    return local(article, Type.GRP, name, day);
  }

  private static LocalEntity local(String article, Type type, String name, @Nullable LocalDate day, String... roles) {
    return new LocalEntity(article + "#" + name, type, name, null, null, List.of(name), List.of(roles), article, day);
  }
}
