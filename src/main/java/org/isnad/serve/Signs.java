package org.isnad.serve;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/// Finds room for names on a drawing: beside their thing, where they cover no other name and no other thing if that can be.
final class Signs {

  private static final double LETTER = 6.6;
  private static final int LINE = 16;

  private final List<Rectangle> taken = new ArrayList<>();

  /// Where a name stands: the middle of its base line.
  record Place(int x, int y) {
  }

  void keepFree(int x, int y, int radius) {
    taken.add(new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /// Room for a name of so many letters beside a thing of that radius.
  Place place(int x, int y, int radius, int letters) {
    int half = (int) Math.ceil(letters * LETTER / 2);
    List<Place> places = List.of(new Place(x, y - radius - 5), new Place(x, y + radius + LINE - 2), new Place(x + radius + half + 3, y + 5),
        new Place(x - radius - half - 3, y + 5), new Place(x, y - radius - 5 - LINE), new Place(x, y + radius + 2 * LINE - 2));
    Place best = places.getFirst();
    int least = Integer.MAX_VALUE;
    for (Place place : places) {
      int covered = covered(box(place, half));
      if (covered < least) {
        least = covered;
        best = place;
      }
    }
    taken.add(box(best, half));
    return best;
  }

  private static Rectangle box(Place place, int half) {
    return new Rectangle(place.x() - half, place.y() - LINE + 3, 2 * half, LINE);
  }

  private int covered(Rectangle box) {
    int area = 0;
    for (Rectangle other : taken) {
      Rectangle both = box.intersection(other);
      area += both.isEmpty() ? 0 : both.width * both.height;
    }
    return area;
  }
}
