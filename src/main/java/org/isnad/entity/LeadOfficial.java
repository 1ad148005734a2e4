package org.isnad.entity;

import java.util.List;
import org.isnad.claim.Entity;
import org.isnad.text.Sentence;

/// The official whom a lead leaves without a name and the next sentence names: "أعلن مسؤول عراقي أن ... . وقال سعد الحربي المتحدث باسم المجلس إن ...".
final class LeadOfficial {

  private LeadOfficial() {
  }

  /// Joins the two where nobody else is spoken of between them.
  static void name(Scan scan, List<Candidate> all, List<Draft> drafts) {
    List<Sentence> body = scan.document.sentences().stream().filter(s -> !s.headline()).limit(3).toList();
    if (body.size() < 2) {
      return;
    }
    Candidate lead = all.stream().filter(c -> c.first >= body.get(0).first() && c.first <= body.get(0).first() + 3 && c.drafts.size() == 1
        && c.drafts.get(0).type == Entity.Type.GRP && !c.plural && !c.roles.isEmpty()).findFirst().orElse(null);
    if (lead == null || !scan.lists.office.any.contains(lead.roles.get(0).head()) || scan.key(lead.first).startsWith("ال")
        || lead.drafts.get(0).places.stream().distinct().count() > 1) {
      return;
    }
    for (Candidate c : all) {
      if (c.first <= lead.first || c.type != Entity.Type.PER || c.name == null && c.kind != Phrase.Kind.ROLE) {
        continue;
      }
      boolean begins = body.stream().skip(1)
          .anyMatch(s -> c.first == s.first() + 1 && scan.lists.media.openingSpeech.contains(scan.key(s.first())));
      if (!begins || c.name == null || c.nameKeys.size() < 2 || c.drafts.size() != 1 || c.roles.isEmpty() || !agrees(lead, c)) {
        return; // somebody else comes first
      }
      Draft unnamed = lead.drafts.get(0);
      Draft named = c.drafts.get(0);
      unnamed.mentions.forEach(named.roleForms::putIfAbsent);
      named.places.addAll(unnamed.places);
      all.forEach(o -> o.drafts.replaceAll(d -> d == unnamed ? named : d));
      drafts.remove(unnamed);
      return;
    }
  }

  /// No other country is told of the one than of the other, and a minister is a minister.
  private static boolean agrees(Candidate lead, Candidate named) {
    List<String> countries = lead.roles.get(0).countries();
    boolean minister = !lead.roles.get(0).head().equals("وزير") || named.roles.stream().anyMatch(r -> r.head().equals("وزير"));
    return minister
        && named.roles.stream()
            .allMatch(r -> r.countries().isEmpty() || countries.isEmpty() || r.countries().stream().anyMatch(countries::contains))
        && (named.known == null || named.known.country() == null || countries.isEmpty() || countries.contains(named.known.country()));
  }
}
