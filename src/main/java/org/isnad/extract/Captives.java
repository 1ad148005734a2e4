package org.isnad.extract;

import org.isnad.lexicon.Measures;
import org.isnad.text.NumberExpression;
import org.isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells what happened to those who are held or missing: taken, still held, let go, or only without their work.
final class Captives {

  /// How far before the number an exchange may be told, in tokens.
  private static final int EXCHANGE = 6;
  /// How far behind the number a prison may be told, in tokens.
  private static final int PRISON = 8;
  /// How many words from a number on may tell of captives that they are free again.
  private static final int FREED = 5;
  /// How far before the number of those left the word for it may stand, in tokens: "لا يزال نحو 100".
  private static final int REMAINING = 3;

  private final Text text;
  private final Measures measures;

  Captives(Text text, Measures measures) {
    this.text = text;
    this.measures = measures;
  }

  /// The measure of captives whose noun tells one: what is done to them, where that is told right before.
  String captive(String by, Governors.@Nullable Found governor, int start, Sentence sentence) {
    if (!captive(by)) {
      return by;
    }
    for (int k = start; by.equals("held_hostage") && k < Math.min(sentence.end(), start + FREED); k++) {
      if (text.key(k).startsWith("محرر")) {
        return "released"; // 12 أسيرا محررا
      }
    }
    if (governor != null && governor.near()) {
      String event = governor.measure();
      if (event.equals("detained") && by.equals("held_hostage")) {
        return held(start, sentence) ? "held_hostage" : "taken_hostage";
      }
      if (!event.equals("held_hostage") && !event.equals("injured") && !event.equals("participants") && !event.equals("affected")) {
        return event;
      }
    }
    if (governor != null && governor.measure().equals("released") || exchanged(start, sentence)) {
      return "released";
    }
    return by.equals("held_hostage") && imprisoned(start, sentence) ? "detained" : by;
  }

  /// Whether a verb in the present leads to the number: "تحتجز الحركة 59 رهينة".
  private boolean held(int start, Sentence sentence) {
    for (int k = start - 1; k >= Math.max(sentence.first(), start - EXCHANGE) && !text.token(k).isNumber() && !text.mark(k, ".؛"); k--) {
      if (measures.words("holding").contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether an exchange or a handing over leads to the number: "صفقة تشمل 800 أسير", "تطلق المقاومة 33 أسيرا".
  private boolean exchanged(int start, Sentence sentence) {
    for (int k = start - 1; k >= Math.max(sentence.first(), start - EXCHANGE) && !text.token(k).isNumber() && !text.mark(k, ".؛"); k--) {
      String key = text.key(k).startsWith("و") || text.key(k).startsWith("ب") ? text.key(k).substring(1) : text.key(k);
      if (measures.words("exchanging").contains(text.key(k)) || measures.words("exchanging").contains(key)) {
        return true;
      }
    }
    return false;
  }

  /// Whether they are told to be in prisons: "عدد الأسرى في سجون الاحتلال 4650 أسيرا".
  private boolean imprisoned(int start, Sentence sentence) {
    for (int k = sentence.first(); k < Math.min(sentence.end(), start + PRISON); k++) {
      if (measures.words("prisons").contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the measure counts captives.
  static boolean captive(String by) {
    return by.equals("held_hostage") || by.equals("detained") || by.equals("taken_hostage");
  }

  /// What those who lost something are: فقد 300 منهم وظائفهم, فقد 20 حياتهم. Null where they are lost themselves.
  @Nullable
  String lost(int end, Sentence sentence) {
    for (int k = end - 1; k < Math.min(sentence.end(), end + 10) && !text.mark(k, ".،؛"); k++) {
      String key = text.key(k);
      if (key.equals("حياتهم") || key.equals("ارواحهم")) {
        return "killed";
      }
      if (text.key(k - 1).equals("من") && own(key)) {
        return "killed"; // فقدت 418 من عناصرها
      }
      if (key.endsWith("هم") && !Particles.PREPOSITIONS.contains(text.key(k - 1))
          && measures.words("possessions").contains(key.substring(0, key.length() - 2))) {
        return "count";
      }
    }
    return null;
  }

  /// Whether the word names the fighters of whoever was told before: "عناصرها", "مقاتليه".
  private boolean own(String key) {
    String noun = key.endsWith("ها") ? key.substring(0, key.length() - 2) : key.endsWith("ه") ? key.substring(0, key.length() - 1) : key;
    return noun.length() < key.length() && measures.words("fighters").contains(noun);
  }

  /// Whether "as hostages" follows.
  boolean hostages(int end) {
    for (int k = end; k < end + 3; k++) {
      if (text.key(k).endsWith("رهاين") || text.key(k).endsWith("رهينه")) {
        return true;
      }
    }
    return false;
  }

  /// Of those taken, the ones told to be still there are held.
  String remaining(String measure, NumberExpression number, int end, Sentence sentence) {
    return measure.equals("taken_hostage") && still(number, 6, end + 6, sentence) ? "held_hostage" : measure;
  }

  /// Whether the number counts those of the hostages told before who are still where they were taken, without a noun of its own: "لا يزال 97 في غزة".
  boolean left(MeasureFinder.Told whole, NumberExpression number, Sentence sentence) {
    return (whole.measure().equals("taken_hostage") || whole.measure().equals("held_hostage")) && still(number, REMAINING, number.first(), sentence);
  }

  private boolean still(NumberExpression number, int before, int end, Sentence sentence) {
    for (int k = Math.max(sentence.first(), number.first() - before); k < Math.min(sentence.end(), end); k++) {
      if (measures.words("still").contains(text.key(k))) {
        return true;
      }
    }
    return false;
  }
}
