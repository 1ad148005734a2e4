package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Contact;
import org.isnad.claim.TimeExpression;
import org.isnad.text.Folding;
import org.isnad.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Puts together what an article tells twice: one contact, with its fullest telling.
final class ContactMerge {

  /// The verbs of talks that may well be held with all at once.
  static final Set<String> TALKS = WordSet.of("contact/verb/contact-discuss", "contact/verb/contact-debate",
      "contact/verb/contact-review", "contact/verb/contact-confer", "contact/verb/contact-consult",
      "contact/verb/contact-study");

  private final Text text;

  ContactMerge(Text text) {
    this.text = text;
  }

  /// The contact at another place.
  static Contact at(Contact c, Contact.Place place) {
    return new Contact(c.kind(), c.status(), c.participants(), place, c.time(), c.attribution(), c.evidence(), c.rule(), c.confidence());
  }

  /// The contact at another time.
  static Contact on(Contact c, @Nullable TimeExpression time) {
    return new Contact(c.kind(), c.status(), c.participants(), c.place(), time, c.attribution(), c.evidence(), c.rule(), c.confidence());
  }

  /// The contact with another status.
  static Contact as(Contact c, Contact.Status status) {
    return new Contact(c.kind(), status, c.participants(), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(), c.confidence());
  }

  /// The contact of the one with others.
  static Contact between(Contact c, List<String> from, List<String> to) {
    LinkedHashSet<String> who = new LinkedHashSet<>(from);
    who.addAll(to);
    return new Contact(c.kind(), c.status(), new ArrayList<>(who), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(),
        c.confidence());
  }

  /// A call or message to several as one to each; anything else, "بحث مع فلان وفلان" too, as it is.
  static List<Contact> each(Contact c, List<String> from, List<String> to) {
    boolean together = c.kind() != Contact.Kind.CALL && (c.kind() != Contact.Kind.CONTACT || TALKS.contains(c.rule()));
    return together ? List.of(c) : one(c, from, to);
  }

  /// The contact with several as one with each.
  static List<Contact> one(Contact c, List<String> from, List<String> to) {
    if (from.isEmpty() || to.size() < 2) {
      return List.of(c);
    }
    List<Contact> out = new ArrayList<>();
    for (String one : to) {
      LinkedHashSet<String> who = new LinkedHashSet<>(from);
      if (who.add(one)) {
        out.add(new Contact(c.kind(), c.status(), new ArrayList<>(who), c.place(), c.time(), c.attribution(), c.evidence(), c.rule(),
            c.confidence()));
      }
    }
    return out;
  }

  List<Contact> merge(List<Contact> told) {
    List<Contact> out = new ArrayList<>();
    for (Contact c : told) {
      boolean merged = false;
      for (int i = 0; i < out.size() && !merged; i++) {
        Contact both = both(out.get(i), c);
        if (both != null) {
          out.set(i, both);
          merged = true;
        }
      }
      if (!merged) {
        out.add(c);
      }
    }
    return out;
  }

  /// The two as one, or null when they are two.
  private @Nullable Contact both(Contact a, Contact b) {
    boolean visit = a.kind() == Contact.Kind.VISIT || b.kind() == Contact.Kind.VISIT;
    if (a.rule().endsWith("inform") && b.rule().endsWith("inform") && !a.participants().get(0).equals(b.participants().get(0))) {
      return null; // one told the other, then was told
    }
    boolean aim = a.kind() == Contact.Kind.MEETING && b.kind() == a.kind() && b.status() == Contact.Status.PLANNED
        && a.evidence().overlaps(b.evidence()) && Set.copyOf(a.participants()).equals(Set.copyOf(b.participants())); // اجتمعا لعقد محادثات
    if (visit && a.kind() != b.kind() || a.status() != b.status() && !aim || !samePlace(a, b) || !sameTime(a, b)) {
      return null;
    }
    Set<String> x = new HashSet<>(a.participants());
    Set<String> y = new HashSet<>(b.participants());
    boolean overlap = a.evidence().overlaps(b.evidence()) && !(a.rule().equals(b.rule()) && a.kind() != Contact.Kind.MEETING);
    boolean twice = a.rule().startsWith("contact/verb") && b.rule().startsWith("contact/verb"); // التقى وفد فلانا، ثم التقى فلانا
    if (!(x.containsAll(y) || y.containsAll(x)) && !(overlap && !twice && shared(x, y) >= 2)) {
      return null;
    }
    if ((visit || !x.equals(y) && !overlap) && a.place() == null != (b.place() == null)) {
      return null; // others met elsewhere: no place is carried over to a larger company
    }
    Contact full = y.size() > x.size() ? b : a;
    Contact other = full == a ? b : a;
    LinkedHashSet<String> all = new LinkedHashSet<>(full.participants());
    all.addAll(other.participants());
    return new Contact(full.kind() == Contact.Kind.CONTACT ? other.kind() : full.kind(), full.status(), new ArrayList<>(all),
        place(full, other),
        full.time() != null ? full.time() : other.time(), full.attribution(), full.evidence(), full.rule(), full.confidence());
  }

  /// The place that either tells, by its name if one does.
  private Contact.@Nullable Place place(Contact full, Contact other) {
    Contact.Place place = full.place();
    Contact.Place told = other.place();
    return place == null || told != null && capital(place) ? told : place;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> c = new HashSet<>(a);
    c.retainAll(b);
    return c.size();
  }

  private boolean samePlace(Contact a, Contact b) {
    Contact.Place p = a.place();
    Contact.Place q = b.place();
    boolean capital = p != null && q != null && a.kind() == Contact.Kind.VISIT && capital(p) != capital(q)
        && (capital(p) ? q : p).entity() != null;
    return capital || p != null && q != null && a.kind() == Contact.Kind.VISIT && (seat(p, q) || seat(q, p)) || p == null || q == null
        || p.span().equals(q.span()) || p.entity() != null && p.entity().equals(q.entity());
  }

  /// Whether the one is the other called a capital: "الجزائر العاصمة".
  private boolean seat(Contact.Place whole, Contact.Place part) {
    return Folding.key(text.words(whole.span())).equals(Folding.key(text.words(part.span())) + " العاصمه");
  }

  /// Whether the place is called by nothing but the country it is the capital of: "العاصمة العراقية".
  private boolean capital(Contact.Place place) {
    String[] words = Folding.key(text.words(place.span())).split(" ");
    return words.length == 2 && words[0].endsWith("لعاصمه");
  }

  private boolean sameTime(Contact a, Contact b) {
    if (a.time() == null || b.time() == null) {
      return true;
    }
    String x = Folding.key(text.words(a.time().span()));
    String y = Folding.key(text.words(b.time().span()));
    return x.contains(y) || y.contains(x);
  }
}
