package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many statements two articles share: articles that tell the same utterance tell the same news, even where neither has a date.
record Kinship(Map<String, Integer> shared) {

  static Kinship of(List<Topic> statements) {
    Map<String, Integer> shared = new HashMap<>();
    for (Topic topic : statements) {
      for (Told a : topic.members()) {
        for (Told b : topic.members()) {
          shared.merge(a.telling().article() + "\n" + b.telling().article(), 1, Integer::sum);
        }
      }
    }
    return new Kinship(shared);
  }

  int between(Told a, Told b) {
    return shared.getOrDefault(a.telling().article() + "\n" + b.telling().article(), 0);
  }
}
