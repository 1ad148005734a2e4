package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.isnad.lexicon.ContactCues;
import org.isnad.lexicon.ContactCues.NounHit;
import org.isnad.lexicon.ContactCues.Telling;
import org.isnad.lexicon.ContactCues.Use;
import org.isnad.lexicon.ContactCues.VerbHit;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Those who were there when a guest arrived: "وكان في استقباله لدى وصوله فلان وفلان", "كان فلان في استقباله".
record Receptions(Text text, ContactCues cues, Participants participants, Circumstances circumstances, Actors actors, Scene scene,
    Adjuncts adjuncts) {

  /// How far behind the guest his arrival may be told, in tokens.
  private static final int REACH = 12;
  /// How far behind a verb of coming or leaving the guest may be named, in tokens.
  private static final int GUEST = 8;

  /// "وكان في استقباله لدى وصوله فلان وفلان": the guest and those who received him.
  ///
  /// @return null when the noun of contact is told otherwise
  @Nullable
  List<Contact> at(int i, NounHit hit, Sentence sentence) {
    boolean ahead = text.key(i - 1).equals("مقدمه") || text.key(i - 1).equals("راس"); // في مقدمة مستقبليه، على رأس مستقبليه
    int in = text.key(i).startsWith("بانتظار") || text.key(i).startsWith("باستقبال") ? i : ahead ? i - 2 : i - 1;
    boolean his = hit.suffix() || text.key(i).startsWith("مستقبلي") || text.key(i).equals("الاستقبال"); // كما كان في الاستقبال فلان
    boolean stands = in == i || text.key(in).equals("في") || ahead && text.key(in).equals("علي");
    List<String> named = hit.noun().telling() == Telling.RECEIVING && stands ? subject(in - 1, sentence) : null;
    boolean waits = text.key(i).endsWith("انتظار"); // كان فلان في انتظار فلان: not there yet
    if (named == null || waits && !named.isEmpty()) {
      return null;
    }
    int first = his ? -1 : participants.lead(i + 1, sentence);
    Optional<Phrase> guest = first < 0 ? Optional.empty() : participants.phrase(first);
    boolean honour = cues.is(Use.HONOUR, text.key(i + 1));
    int from = guest.isPresent() ? guest.get().end() : honour ? i + 2 : i + 1;
    from = adjuncts.blessed(from);
    Optional<Phrase> along = (guest.isPresent() || honour) ? participants.phrase(from).filter(participants::joined) : Optional.empty();
    Subject company = named.isEmpty() && along.isPresent() ? participants.list(from, sentence) : null; // سموه والوفد المرافق
    from = company == null ? from : company.end();
    Subject hosts = named.isEmpty()
        ? participants.roll(hosts(text.mark(from, "،,") ? from + 1 : from, sentence), sentence)
        : new Subject(named, from, true);
    if (hosts == null || guest.isEmpty() && !his && !honour) {
      return List.of();
    }
    String pronoun = text.key(honour ? i + 1 : i);
    LinkedHashSet<String> who = new LinkedHashSet<>(guest.isPresent()
        ? guest.get().entities()
        : guest(honour ? i + 1 : i, Pronouns.of(pronoun), honour, Set.copyOf(hosts.entities()), sentence));
    who.addAll(company == null ? List.of() : company.entities());
    who.addAll(hosts.entities());
    who.removeIf(id -> text.entities.entity(id).type() == Entity.Type.LOC);
    int[] clause = circumstances.clause(i, sentence);
    if (who.size() < 2) {
      return List.of();
    }
    actors.receive(List.of(who.getFirst()));
    Contact.Place there = new Arrivals(text, cues, scene).at(from, Math.min(hosts.end(), from + REACH), sentence);
    return List.of(new Contact(Contact.Kind.MEETING, Contact.Status.HELD, List.copyOf(who),
        there != null ? there : scene.place(clause[0], Math.min(clause[1], hosts.end() + 8), i, new int[]{i, i}),
        circumstances.time(clause[0], clause[1], i), circumstances.attribution(text.token(i).span()),
        circumstances.evidence(clause, hosts.end(), null, null), "contact/noun", 1));
  }

  /// Whom the pronoun or the form of respect at the token means: who arrives or leaves in the clause before;
  /// where the sentence names no person before it, also whoever was received last in the article, however far back, and whoever travelled last.
  private List<String> guest(int token, String pronoun, boolean honour, Set<String> hosts, Sentence sentence) {
    if (honour) {
      return actors.honoured(token);
    }
    boolean named = false;
    for (int k = token - 1; k >= sentence.first(); k--) {
      named = named || participants.phrase(k).filter(p -> participants.type(p) == Entity.Type.PER).isPresent();
      VerbHit verb = participants.inside(k) ? null : cues.verb(text.token(k));
      if (verb != null && verb.verb().kind() == Contact.Kind.VISIT) {
        for (int at = k + 1; at < Math.min(token, k + GUEST); at++) {
          Subject who = participants.phrase(at).filter(p -> comes(p, pronoun)).isPresent()
              ? participants.list(at, sentence)
              : null;
          if (who != null) {
            if (!hosts.containsAll(who.entities())) {
              return who.entities(); // غادر فلان وكان في وداعه
            }
            break;
          }
        }
      }
    }
    List<String> owner = actors.owner(token, pronoun, hosts);
    List<String> received = named ? List.of() : actors.received();
    List<String> traveller = named ? List.of() : actors.travellers.last(pronoun, hosts);
    return !received.isEmpty() && !hosts.containsAll(received) ? received : traveller.isEmpty() ? owner : traveller;
  }

  /// Whether it may be he who came, and whom the pronoun means: no place, and no body that was gone to, "زار مقر السلاح، حيث كان في استقباله".
  private boolean comes(Phrase p, String pronoun) {
    Entity.Type type = participants.type(p);
    boolean body = type == Entity.Type.ORG && pronoun.equals("ه") && !participants.team(text.key(p.first() - 1))
        && !participants.team(text.key(p.first()));
    return type != Entity.Type.LOC && !body && !participants.clitic(p);
  }

  private int hosts(int from, Sentence sentence) {
    int beyond = adjuncts.actor(from, sentence);
    return beyond >= 0 ? beyond : new Additions(text, participants).skip(from, sentence);
  }

  /// The subject of "كان في استقبال" that ends at the token: named ("كان فلان"), empty when it comes later, null when there is no كان.
  private @Nullable List<String> subject(int k, Sentence sentence) {
    if (Particles.was(text.key(k))) {
      return List.of();
    }
    for (int j = k; j > Math.max(sentence.first(), k - 12); j--) {
      Subject s = Particles.was(text.key(j - 1)) ? participants.list(j, sentence) : null;
      if (s != null) {
        return s.end() == k + 1 ? s.entities() : null;
      }
    }
    return null;
  }
}
