package org.isnad.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.KnownEntity;
import org.jspecify.annotations.Nullable;

/// An entity in the making. Mutable; lives within one reading.
final class Draft {

  Entity.Type type;
  String name;
  List<String> keys;
  @Nullable
  KnownEntity known;
  String sort = "";
  final List<Candidate.Role> roles = new ArrayList<>();
  final Map<String, Span> mentions = new LinkedHashMap<>();
  final Map<String, Span> roleForms = new LinkedHashMap<>();
  /// keys of one-word nicknames that the text gives it
  final List<String> nicknames = new ArrayList<>();
  final List<Span> places = new ArrayList<>();
  String id = "";
  /// a single holder without a name
  boolean holder;

  Draft(Entity.Type type, String name, List<String> keys) {
    this.type = type;
    this.name = name;
    this.keys = keys;
  }

  int firstPlace() {
    return places.stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
  }

  Entity freeze() {
    List<Entity.Mention> names = new ArrayList<>();
    mentions.forEach((text, span) -> names.add(new Entity.Mention(span, text)));
    List<Entity.Mention> held = new ArrayList<>();
    roleForms.forEach((text, span) -> {
      if (!text.equals(name)) { // "الجيش" is no office of what is called الجيش
        held.add(new Entity.Mention(span, text));
      }
    });
    KnownEntity k = known;
    return new Entity(id, type, name, k == null ? null : k.en(), k == null ? null : k.ref(), names, held,
        places.stream().distinct().sorted().toList());
  }
}
