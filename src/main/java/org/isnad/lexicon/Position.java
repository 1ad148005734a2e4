package org.isnad.lexicon;

/// Where a place lies on the earth, in degrees of WGS 84.
///
/// @param latitude north of the equator, -90 to 90
/// @param longitude east of Greenwich, -180 to 180
public record Position(double latitude, double longitude) {
  public Position {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no place on the earth: latitude " + latitude + ", longitude " + longitude);
    }
  }

  /// Reads "latitude,longitude".
  ///
  /// @throws IllegalArgumentException if these are not two numbers in their bounds
  public static Position parse(String words) {
    String[] parts = words.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a latitude and a longitude: " + words);
    }
    return new Position(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
  }

  /// The point as well-known text (OGC Simple Features), longitude first.
  public String wkt() {
    return "POINT(" + longitude + " " + latitude + ")";
  }
}
