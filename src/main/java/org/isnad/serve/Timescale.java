package org.isnad.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// From days to places on a drawing; things without a day stand beside the last one, and all stand in a row where days tell nothing apart.
///
/// @param places one for each thing, in the order given
/// @param ticks the words below the line, by place
record Timescale(boolean dated, List<Integer> places, Map<Integer, String> ticks) {

  private static final int WIDTH_OF_DAY = 90;

  Timescale {
    places = List.copyOf(places);
    ticks = new TreeMap<>(ticks);
  }

  static Timescale of(List<Optional<LocalDate>> days, int left, int right) {
    List<LocalDate> known = days.stream().flatMap(Optional::stream).sorted().distinct().toList();
    if (known.size() < 2) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        places.add(days.size() == 1 ? (left + right) / 2 : left + (right - left) * i / (days.size() - 1));
      }
      return new Timescale(false, places, Map.of());
    }
    LocalDate first = known.getFirst();
    long span = ChronoUnit.DAYS.between(first, known.getLast());
    boolean rest = days.stream().anyMatch(Optional::isEmpty);
    int end = rest ? right - WIDTH_OF_DAY : right;
    List<Integer> places = days.stream()
        .map(d -> d.map(day -> left + (int) ((end - left) * ChronoUnit.DAYS.between(first, day) / span)).orElse(right)).toList();
    Map<Integer, String> ticks = new TreeMap<>();
    int last = -WIDTH_OF_DAY;
    for (LocalDate day : known) {
      int at = left + (int) ((end - left) * ChronoUnit.DAYS.between(first, day) / span);
      if (at - last >= WIDTH_OF_DAY) {
        ticks.put(at, day.toString());
        last = at;
      }
    }
    if (rest) {
      ticks.put(right, "?");
    }
    return new Timescale(true, places, ticks);
  }

  int at(int thing) {
    return places.get(thing);
  }
}
