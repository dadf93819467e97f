package org.outturn.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shape of a row of figures, oldest first, as a small picture. A missing figure (null) leaves a
 * gap; it is never drawn as zero.
 *
 * @param target a line to compare with, or null
 * @param bars bars instead of a line
 */
public record Trend(List<? extends Number> values, Number target, boolean bars) {

  public static final int WIDTH = 240;
  public static final int HEIGHT = 64;
  private static final double MARGIN = 6;

  public static Trend line(List<? extends Number> values, Number target) {
    return new Trend(values, target, false);
  }

  public static Trend bars(List<? extends Number> values, Number target) {
    return new Trend(values, target, true);
  }

  /** A point of the picture, in its own units. */
  public record Point(String x, String y) {}

  /** One bar, standing on or hanging from the zero line. */
  public record Bar(String x, String y, String width, String height) {}

  /** Each unbroken run of figures as the points of a line. */
  public List<String> runs() {
    var runs = new ArrayList<String>();
    var run = new ArrayList<String>();
    for (var i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        run.add(coordinate(x(i)) + "," + coordinate(y(values.get(i))));
      } else if (!run.isEmpty()) {
        runs.add(String.join(" ", run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(String.join(" ", run));
    }
    return runs;
  }

  public List<Point> points() {
    return present()
        .mapToObj(i -> new Point(coordinate(x(i)), coordinate(y(values.get(i)))))
        .toList();
  }

  public List<Bar> columns() {
    var width = (WIDTH - 2 * MARGIN) / Math.max(1, values.size()) * 0.7;
    return present().mapToObj(i -> bar(i, width)).toList();
  }

  /** The height of the zero line. */
  public String zero() {
    return coordinate(y(0));
  }

  /** The height of the target line, or null without a target. */
  public String targetHeight() {
    return target == null ? null : coordinate(y(target));
  }

  private Bar bar(int index, double width) {
    var zero = y(0);
    var top = y(values.get(index));
    return new Bar(
        coordinate(x(index) - width / 2),
        coordinate(Math.min(zero, top)),
        coordinate(width),
        coordinate(Math.abs(zero - top)));
  }

  private IntStream present() {
    return IntStream.range(0, values.size()).filter(i -> values.get(i) != null);
  }

  private double x(int index) {
    return MARGIN + (WIDTH - 2 * MARGIN) * (index + 0.5) / values.size();
  }

  private double y(Number value) {
    var lowest = Math.min(0, all().mapToDouble(Number::doubleValue).min().orElse(0));
    var highest = Math.max(0, all().mapToDouble(Number::doubleValue).max().orElse(0));
    var range = highest > lowest ? highest - lowest : 1;
    return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (value.doubleValue() - lowest) / range;
  }

  private Stream<Number> all() {
    return Stream.concat(values.stream(), Stream.of(target == null ? 0 : target))
        .filter(Objects::nonNull)
        .map(Number.class::cast);
  }

  private static String coordinate(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
