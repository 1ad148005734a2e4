package org.isnad.fault;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Invented articles in any number: who met whom, how many were hurt, who said what.
final class Newsroom {

  private static final String[] FIRST = {"سامر", "ليلى", "يوسف", "هدى", "ماجد", "نادية", "كريم", "سلوى", "بلال", "رنا", "وائل", "مها"};
  private static final String[] LAST = {"الحلبي", "المنصوري", "القاضي", "البكري", "السلمي", "الزين", "الشامي", "النجار", "الخطيب", "العمري",
      "الدباغ", "الصباغ", "الحداد"};
  private static final String[] TITLES = {"وزير الخارجية", "وزير الصحة", "رئيس الوزراء", "مدير الوكالة", "وزيرة المالية"};
  private static final String[] PLACES = {"القاهرة", "عمّان", "الدوحة", "الرباط", "تونس", "بيروت", "مسقط", "الكويت", "بغداد", "دمشق"};
  private static final String[] OUTLETS = {"وكالة المدى", "صحيفة الأفق", "قناة الساحل"};

  private Newsroom() {
  }

  /// Writes articles `from` to `until` as JSON Lines; the same number is always the same article.
  static Path write(Path file, int from, int until) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = from; i < until; i++) {
        out.write(line(i));
        out.newLine();
      }
    }
    return file;
  }

  private static String line(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    text.append("التقى ").append(of(TITLES, random)).append(' ').append(name(random)).append(" في ").append(of(PLACES, random)).append(' ')
        .append(of(TITLES, random)).append(' ').append(name(random)).append(" يوم الثلاثاء.\\n\\n");
    text.append("وأعلنت وزارة الصحة مقتل ").append(10 + random.nextInt(900)).append(" شخصا في انفجار في ").append(of(PLACES, random))
        .append(".\\n\\n");
    text.append("وقال ").append(name(random)).append(" إن المحادثات رقم ").append(number).append(" تسير على نحو جيد.");
    return "{\"id\": \"n-%06d\", \"publisher\": \"%s\", \"date\": \"2024-0%d-1%d\", \"title\": \"لقاء %d في %s\", \"text\": \"%s\"}"
        .formatted(number, of(OUTLETS, random), 1 + random.nextInt(9), random.nextInt(10), number, of(PLACES, random), text);
  }

  private static String name(Random random) {
    return of(FIRST, random) + " " + of(LAST, random);
  }

  private static String of(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
