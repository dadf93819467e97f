package org.outturn.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What differs between two versions of a decision's text, part by part, as people read it.
 *
 * @param parts those that differ, in the order of the paper
 */
public record TextDifference(List<Part> parts) {

  public TextDifference {
    parts = List.copyOf(parts);
  }

  /**
   * A part that differs.
   *
   * @param name its heading, or what it is
   * @param runs its words in order, each run kept, added or taken out
   */
  public record Part(String name, List<WordDifference.Run> runs) {

    public Part {
      runs = List.copyOf(runs);
    }

    /** The part as it was; empty when it was not there. */
    public String before() {
      return without(WordDifference.Change.ADDED);
    }

    /** The part as it is now; empty when it is not there. */
    public String after() {
      return without(WordDifference.Change.TAKEN_OUT);
    }

    private String without(WordDifference.Change change) {
      return runs.stream()
          .filter(run -> run.change() != change)
          .map(WordDifference.Run::text)
          .collect(Collectors.joining());
    }
  }

  static TextDifference between(DecisionText before, DecisionText after) {
    var old = parts(before);
    var now = parts(after);
    var names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    var parts = new ArrayList<Part>();
    for (var name : names) {
      var was = old.getOrDefault(name, "");
      var is = now.getOrDefault(name, "");
      if (!was.equals(is)) {
        parts.add(new Part(name, WordDifference.between(was, is)));
      }
    }
    return new TextDifference(parts);
  }

  /** The parts of a text by name; a text is the same when its parts are. */
  private static Map<String, String> parts(DecisionText text) {
    var parts = new LinkedHashMap<String, String>();
    put(parts, "Title", text.title());
    put(parts, "Decided by", text.decidedBy());
    put(parts, "Decision maker", text.decisionMaker());
    put(
        parts,
        "Sections in their order",
        text.sections().stream().map(SectionText::title).collect(Collectors.joining("\n")));
    text.sections().forEach(one -> put(parts, one.title(), one.body()));
    text.recommendations()
        .forEach(one -> put(parts, "Recommendation (" + one.letter() + ")", words(one)));
    put(parts, "Opportunity", text.opportunity());
    put(parts, "Legal powers", lines(text.powers().stream().map(TextDifference::words).toList()));
    put(
        parts,
        "Background papers",
        lines(text.papers().stream().map(TextDifference::words).toList()));
    put(
        parts,
        "Related decisions",
        lines(text.related().stream().map(TextDifference::words).toList()));
    put(parts, "Objectives", lines(text.objectives().stream().map(TextDifference::words).toList()));
    return parts;
  }

  private static void put(Map<String, String> parts, String name, String words) {
    if (words == null || words.isEmpty()) {
      return;
    }
    var free = name;
    for (var n = 2; parts.containsKey(free); n++) {
      free = name + " (" + n + ")";
    }
    parts.put(free, words);
  }

  private static String words(Recommendation one) {
    return joined(
        one.kind().words(),
        one.ceiling() == null ? null : "up to " + one.ceiling(),
        one.grantee(),
        one.delegate(),
        one.wording());
  }

  private static String words(LegalPower one) {
    return joined(one.act(), one.provision(), one.purpose(), one.source());
  }

  private static String words(BackgroundPaper one) {
    return joined(one.number(), one.title(), one.address());
  }

  private static String words(RelatedDecision one) {
    return joined(one.title(), one.decided(), one.source());
  }

  private static String words(Objective one) {
    return joined(one.objective(), one.source());
  }

  private static String joined(String... words) {
    return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining("; "));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
