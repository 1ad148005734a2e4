package org.isnad.entity;

import org.isnad.text.Clitics;

/// What the shape of a word tells of it: whether it looks inflected, has a pronoun or a preposition written to it, or is a form of a verb. Names
/// of persons hardly look so.
final class WordShapes {

  private final Scan scan;
  private final NameLimits limits;

  WordShapes(Scan scan) {
    this.scan = scan;
    this.limits = new NameLimits(scan);
  }

  /// Whether no name is written so: an accusative with its sign ("معزيًا"), a noun with a pronoun of two or of many ("خارجيتهما"), or one for what
  /// somebody says with a pronoun ("تأكيده", "امتنانها").
  boolean nameless(int i) {
    String bare = scan.tokens.get(i).bare();
    if (bare.length() > 4 && bare.endsWith("هما") || bare.length() > 5 && (bare.endsWith("تها") || bare.endsWith("تهم"))) {
      return true;
    }
    if (bare.length() > 5 && bare.endsWith("نا") && scan.count(scan.key(i).substring(0, scan.key(i).length() - 2)) > VERB
        && scan.words.nameShare(scan.key(i)) < NAME
        && scan.words.nameShare(scan.key(i).substring(0, scan.key(i).length() - 2)) < NAME
        && !scan.lexicon.givenNames().containsKey(scan.key(i)) && !scan.lexicon.surnames().containsKey(scan.key(i))) {
      return true; // توافقنا
    }
    if (scan.sayings.contains(scan.key(i)) && !bare.endsWith("ة") && scan.words.nameShare(scan.key(i)) < NAME) {
      return true;
    }
    if (!bare.endsWith("ا")) {
      return false;
    }
    String written = scan.document.text(scan.tokens.get(i).span());
    return written.indexOf(TANWEEN) >= written.length() - 2 && written.indexOf(TANWEEN) > 0;
  }

  /// A word that is a name more often than that may be one.
  private static final double NAME = 0.3;
  /// Times in ten million that the newspapers write what is no rare word.
  private static final int VERB = 20;
  /// How many times more often than its masculine a noun on "ية" stands.
  private static final int NOUNS = 8;
  private static final char TANWEEN = '\u064b';

  /// An indefinite accusative behind a name: "عين الملا منصور زعيما".
  boolean predicate(String key) {
    if (!key.endsWith("ا") || key.length() < 5 || key.startsWith("ال")) {
      return false;
    }
    String stem = key.substring(0, key.length() - 1);
    return scan.count(stem) > 60 && scan.words.nameShare(stem) < 0.2;
  }

  /// "لقاعدتي": a clitic and a noun that opens names of places or bodies.
  boolean headed(int i) {
    if (!rare(scan.key(i))) {
      return false;
    }
    var head = scan.lexicon.heads().at(scan.tokens, i);
    return head != null && head.clitics() != null && !head.clitics().preposition().isEmpty();
  }

  /// Whether a definite noun or a known name stands behind an indefinite adjective: it is no part of who is so called, but whom he turns to. "طالب مسؤول
  /// فلسطيني الأمم المتحدة".
  static boolean objectBehind(Scan scan, int i) {
    String before = scan.key(i - 1);
    boolean adjective = !scan.definite(i - 1) && !before.startsWith("وال") && !before.startsWith("بال") && !before.startsWith("لل")
        && PersonNames.adjectival("ال" + before) && !likeAdjective(scan, i - 1, before)
        && (!before.endsWith("ي") || scan.count(before + "ن") < scan.count(before + "ه")); // not "كبار مسؤولي الأمن"
    return adjective && (scan.definite(i) || scan.lexicon.entityForms().exactAt(scan.tokens, i) != null);
  }

  /// "ضحية", "أسرى": a noun that only ends as an adjective of relation does, which has no masculine or is written with the other letter.
  private static boolean likeAdjective(Scan scan, int i, String key) {
    return scan.tokens.get(i).bare().endsWith("ى")
        || key.endsWith("يه") && scan.count(key) > NOUNS * (1 + scan.count(key.substring(0, key.length() - 1)));
  }

  /// A noun or verb with a clitic before it and a pronoun behind it: "ومحادثاته", "لوقفته".
  boolean possessed(int i) {
    String bare = scan.tokens.get(i).bare();
    return bare.length() > 5 && "وفبل".indexOf(bare.charAt(0)) >= 0
        && (bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هم") || bare.endsWith("هما"));
  }

  /// Whether the noun is his, hers or theirs, so that it tells where somebody is met rather than what he is over: "في مكتبه", but not "المياه".
  static boolean owned(String bare) {
    return bare.length() > 4 && !bare.startsWith("ال") && !bare.startsWith("لل")
        && !(bare.length() > 5 && "بوفك".indexOf(bare.charAt(0)) >= 0 && bare.startsWith("ال", 1))
        && (bare.endsWith("ه") || bare.endsWith("ها") || bare.endsWith("هم"));
  }

  /// A preposition or conjunction and the article written to a noun: no name begins so, but for Fallner, فالنر, without which letters the newspapers know
  /// nothing.
  boolean glued(String key) {
    return key.length() > 4
        && (key.startsWith("لل") || key.startsWith("بال") || key.startsWith("وال") || key.startsWith("فال") && noun(key.substring(1))
            || key.startsWith("كال") && scan.count(key.substring(1)) > 3) // كالاس
        && !key.equals("والي") && !foreign(key);
  }

  /// "بالمر", "والاس": a family's name that only looks so.
  private boolean foreign(String key) {
    return scan.lexicon.surnames().containsKey(key) && (scan.words.nameShare(key) >= 0.5 || scan.count(key.substring(1)) <= 1);
  }

  private boolean noun(String definite) {
    return scan.count(definite) > 0 || scan.count(definite.substring(2)) > 0;
  }

  /// A plural or dual of the present tense.
  boolean verbal(String key) {
    String k = key.startsWith("س") ? key.substring(1) : key;
    return k.length() > 4 && (k.startsWith("ي") || k.startsWith("ت")) && (k.endsWith("ون") || k.endsWith("ان") || k.endsWith("وا"))
        && scan.words.nameShare(key) < 0.5;
  }

  /// "المتفائل", "المستقيل", "ينيب": a participle with the article behind a noun with it, or a verb of the present, which the corpus hardly knows.
  boolean describing(int i) {
    String key = scan.key(i);
    if (scan.words.nameShare(key) >= 0.2 || named(key)) {
      return false;
    }
    if (key.length() > 3 && key.length() < 7 && key.charAt(0) == 'ي' && scan.words.nameShare(scan.key(i + 1)) < 0.3
        && !rare(scan.key(i + 1))) {
      return true; // يهاتف عددا
    }
    boolean participle = key.length() > 6 && (key.startsWith("المت") || key.startsWith("المست")) && scan.definite(i - 1);
    return participle || key.length() == 4 && key.charAt(0) == 'ي' && "اوي".indexOf(key.charAt(1)) < 0 && "يو".indexOf(key.charAt(2)) >= 0;
  }

  /// A word that the corpus hardly knows: more likely a foreign name than anything else, unless it looks inflected.
  boolean rare(String key) {
    return key.length() >= 3 && scan.count(key) <= 12 && !inflected(key);
  }

  /// Whether the word is no part of the name before it: a noun with "his", a dual or a verb, which the corpus may hardly know ("شكره", "مكالمتين",
  /// "استفسر").
  boolean runsOver(int i) {
    if (limits.declared(i) || limits.herTitle(i) || limits.hers(i)) {
      return true;
    }
    String key = scan.key(i);
    if (key.length() > 4 && key.charAt(0) == 'س' && "يتن".indexOf(key.charAt(1)) >= 0 && scan.words.nameShare(key) < 0.6 && !named(key)
        && !scan.tokens.get(i).bare().endsWith("ة") && scan.count(key.substring(1)) >= SELDOM
        && scan.words.nameShare(key.substring(1)) < 0.2) {
      return true; // بوتين سيتخلى
    }
    if (scan.words.nameShare(key) >= 0.2 || named(key)) {
      return false;
    }
    if (scan.lists.name.noFamily.contains(key)) {
      return true;
    }
    String bare = scan.tokens.get(i).bare();
    int n = key.length();
    if (bare.endsWith("ه") && n > 3) {
      String stem = key.substring(0, n - 1);
      return scan.count(stem) > (n > 4 ? SELDOM : SOMETIMES) && scan.words.nameShare(stem) < 0.3;
    }
    if (n > 5 && (key.endsWith("تين") || key.endsWith("تان"))) {
      String one = key.substring(0, n - 3) + "ه";
      return scan.count(one) > SELDOM && scan.words.nameShare(one) < 0.2;
    }
    return key.startsWith("است") && (n == 6 || n == 7 && key.endsWith("ت")) && "اوي".indexOf(key.charAt(3)) < 0;
  }

  /// Whether the word is "فإن" without its hamza, not the particle of a name: "وبحسب الوزير فان مشاورات تجري", "وفي حال الفوز، فان كلينتون".
  boolean thereupon(int i) {
    if (!scan.key(i).equals("فان") || scan.tokens.get(i).bare().startsWith("فإن")) {
      return scan.tokens.get(i).bare().startsWith("فإن");
    }
    if (scan.word(i - 1) && !scan.definite(i - 1) && scan.words.nameShare(scan.key(i - 1)) >= 0.35) {
      return false; // لويس فان غال
    }
    String next = scan.key(i + 1);
    boolean common = scan.definite(i + 1) || scan.count(next) > SOMETIMES && scan.words.nameShare(next) < 0.2;
    boolean apart = scan.mark(i - 1, "،,.")
        || scan.definite(i - 1) && scan.words.nameShare(scan.key(i - 1)) < 0.2 && scan.nisba(i - 1) == null
            && scan.lexicon.titles().exactAt(scan.tokens, i - 1) == null;
    return common || apart;
  }

  private static final double SELDOM = 12;
  private static final double SOMETIMES = 40;

  /// Whether lists of names have the word.
  boolean named(String key) {
    return scan.lexicon.surnames().containsKey(key) || scan.lexicon.givenNames().containsKey(key);
  }

  /// "بنسعيد", as names of the Maghreb are written.
  boolean son(String key) {
    return key.startsWith("بن") && key.length() > 5 && (named(key.substring(2)) || scan.words.nameShare(key.substring(2)) >= 0.3);
  }

  boolean inflected(String key) {
    if (key.startsWith("ال") && key.length() > 5
        && (key.endsWith("ين") || key.endsWith("ات") || key.endsWith("ون") || key.endsWith("يه"))) {
      return true;
    }
    for (Clitics.Split s : Clitics.splits(key)) {
      if (scan.count(s.rest()) > 60 && !(!s.preposition().isEmpty() && joined(s.rest()))) {
        return true;
      }
    }
    if (key.length() > 5 && (key.endsWith("تين") || key.endsWith("تان"))) {
      String one = key.substring(0, key.length() - 3) + "ه";
      if (scan.count(one) > 40 && scan.words.nameShare(one) < 0.2) {
        return true; // مكالمتين
      }
    }
    for (String suffix : new String[]{"ه", "ها", "هم", "وا", "ت", "ا", "ات", "ين", "ون", "ان", "هما"}) {
      if (key.endsWith(suffix) && key.length() - suffix.length() >= 3) {
        String stem = key.substring(0, key.length() - suffix.length());
        if (scan.count(stem) > 150 && scan.words.nameShare(stem) < 0.2) {
          return true;
        }
      }
    }
    return false;
  }

  /// "وليس" of كوليس: "و" and a word; no preposition is written to it.
  private boolean joined(String rest) {
    return rest.length() > 3 && (rest.startsWith("و") || rest.startsWith("ف")) && scan.count(rest.substring(1)) > scan.count(rest);
  }

  /// "الطفلة الجريحة": a feminine adjective with the article behind a feminine noun with it, and no name after it.
  boolean describes(int i) {
    return scan.definite(i) && scan.definite(i - 1) && scan.tokens.get(i).bare().endsWith("ة")
        && scan.tokens.get(i - 1).bare().endsWith("ة")
        && scan.words.nameShare(scan.key(i)) < 0.35 && scan.words.nameShare(scan.key(i + 1)) < 0.35;
  }
}
