package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Span;
import org.isnad.claim.Entity;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.Use;

/// Who may be meant by a form of respect that stands for somebody told before: "سموه" is a prince, "معاليه" a minister. Mutable; lives within one
/// reading.
final class Honoured {

  /// How far before a name the title may stand that comes with the form of respect, in tokens.
  private static final int REACH = 6;
  /// Titles that come with a form of respect beside the one that it is made of itself (سموه: سمو).
  private static final Map<String, Set<String>> TITLES = Map.of("سمو", Set.of("الامير", "الاميره"), "معالي", Set.of("وزير", "الوزير"),
      "فخامه", Set.of("الرييس"), "جلاله", Set.of("الملك", "السلطان"), "سعاده", Set.of("السفير", "سفير"), "فضيله", Set.of("الشيخ"));

  private final Text text;
  private final ContactCues cues;
  /// the persons of the text who have the title, by the form of respect
  private final Map<String, Set<String>> known = new HashMap<>();

  Honoured(Text text, ContactCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /// Whether a form of respect stands at the token for somebody, not before his name.
  boolean at(int k) {
    return cues.is(Use.HONOUR, text.key(k)) && text.phraseOver(k).isEmpty();
  }

  /// Whether the entity is a person whom the text gives the title that comes with the form of respect.
  boolean fits(String id, String address) {
    return known.computeIfAbsent(address, this::titled).contains(id);
  }

  /// The persons with the title, as far as the text names it before them.
  Set<String> titled(String address) {
    String bare = address.endsWith("ها") ? address.substring(0, address.length() - 2) : address.substring(0, address.length() - 1);
    String stem = bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ه" : bare;
    Set<String> more = TITLES.getOrDefault(stem, Set.of());
    Set<String> out = new HashSet<>();
    for (Entity e : text.entities.entities()) {
      for (Span place : e.type() == Entity.Type.PER ? e.places() : Set.<Span>of()) {
        int at = text.tokenAt(place.start());
        for (int k = text.tokenAt(place.end()) - 1; k >= Math.max(0, at - REACH) && !text.mark(k, "،,.؛:"); k--) {
          String key = text.key(k);
          if (key.endsWith(stem) && key.length() < stem.length() + 4 || more.contains(key)) {
            out.add(e.id());
          }
        }
      }
    }
    return out;
  }
}
