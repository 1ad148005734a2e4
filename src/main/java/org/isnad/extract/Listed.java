package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.claim.Entity;
import org.isnad.entity.Phrase;
import org.jspecify.annotations.Nullable;

/// Those on a list of participants so far, and what is known of the one who came last. Mutable; made and used by [ParticipantList] and its rules.
final class Listed {

  private final Text text;
  private final Participants participants;
  private final Descriptions words;
  final Set<String> ids = new LinkedHashSet<>();
  /// the delegations on the list by the tokens where they stand, each with all who came behind it
  final TreeMap<Integer, Set<String>> teams = new TreeMap<>();
  private List<String> latest = List.of();
  @Nullable
  Phrase first;
  @Nullable
  Phrase last;
  /// whether the last phrase calls one who is on the list otherwise
  boolean apposed;
  /// whether a role in apposition came last, so that words that complete it may follow
  boolean described;
  /// how many countries came
  int states;
  /// the token behind the list so far
  int end;

  Listed(Text text, Participants participants, Descriptions words) {
    this.text = text;
    this.participants = participants;
    this.words = words;
  }

  /// Takes the phrase at the token.
  void add(int i) {
    Phrase p = participants.phrase(i).orElseThrow();
    if (p.kind() != Phrase.Kind.NAME && p.inner().isEmpty() && text.key(p.end()).equals("من")) {
      List<String> states = participants.states(p.end() + 1); // رؤساء المخابرات من الدول الثلاث
      if (!states.isEmpty()) {
        take(states, p.end() + 1);
        last = p;
        return;
      }
    }
    int each = words.each(p);
    if (each > 0) {
      add(each); // رؤساء المخابرات من مصر وقطر, وزراء النقل في كل من مصر وقطر: the countries
      return;
    }
    List<String> members = participants.members(p);
    if (participants.delegation(i)) {
      teams.put(i, new LinkedHashSet<>());
    }
    if (!teams.isEmpty()) {
      teams.lastEntry().getValue().addAll(members);
    }
    states += participants.type(p) == Entity.Type.LOC ? 1 : 0;
    latest = members.stream().filter(id -> !ids.contains(id)).toList();
    ids.addAll(members);
    first = first == null ? p : first;
    last = p;
    end = p.end();
    described = false;
    apposed = false;
  }

  /// Takes the latest back: what follows says more exactly who that is.
  void forget() {
    latest.forEach(ids::remove);
    if (!teams.isEmpty()) {
      teams.lastEntry().getValue().removeAll(latest);
    }
  }

  /// Takes those told before whom two words at the token mean: "الدول الثلاث".
  void take(List<String> before, int at) {
    ids.addAll(before);
    end = at + 2;
  }
}
