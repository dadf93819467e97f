package org.outturn.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private final Release release = new Release(Audience.PUBLICATION);

  private void printed(String id, int value) {
    release.printed(id, BigDecimal.valueOf(value), false);
  }

  private void open(String id, int value) {
    release.printed(id, BigDecimal.valueOf(value), true);
  }

  @Test
  void counts_below_ten_are_hidden_and_zero_is_such_a_count() {
    printed("nine", 9);
    printed("ten", 10);
    printed("none", 0);
    assertThat(release.hides("nine")).isTrue();
    assertThat(release.hides("ten")).isFalse();
    assertThat(release.hides("none")).isTrue();
  }

  @Test
  void a_hidden_count_no_longer_holds_its_number() {
    printed("nine", 9);
    var count = release.count("nine", BigDecimal.valueOf(9));
    assertThat(count.value()).isEmpty();
    assertThat(count).hasToString("hidden to protect people");
  }

  @Test
  void internal_readers_see_everything() {
    var internal = new Release(Audience.INTERNAL);
    internal.printed("nine", BigDecimal.valueOf(9), false);
    assertThat(internal.count("nine", BigDecimal.valueOf(9))).hasToString("9");
  }

  @Test
  void what_is_public_already_stays_shown() {
    open("nine", 9);
    assertThat(release.hides("nine")).isFalse();
  }

  @Test
  void another_count_is_hidden_where_a_total_would_give_one_away() {
    printed("q1", 12);
    printed("q2", 4);
    printed("q3", 30);
    printed("total", 46);
    release.sum("total", List.of("q1", "q2", "q3"));
    assertThat(release.hides("q2")).isTrue();
    assertThat(release.hides("q1")).as("the smallest of the others goes with it").isTrue();
    assertThat(release.hides("q3")).isFalse();
    assertThat(release.hides("total")).isFalse();
  }

  @Test
  void two_hidden_counts_of_a_total_protect_each_other() {
    printed("q1", 3);
    printed("q2", 4);
    printed("q3", 30);
    printed("total", 37);
    release.sum("total", List.of("q1", "q2", "q3"));
    assertThat(release.hides("q3")).isFalse();
    assertThat(release.hides("total")).isFalse();
  }

  @Test
  void a_small_step_of_a_total_so_far_hides_one_of_its_ends() {
    printed("first", 160);
    printed("second", 165);
    release.implied("step", BigDecimal.valueOf(5), false);
    release.sum("second", List.of("first", "step"));
    assertThat(release.hides("first")).isTrue();
    assertThat(release.hides("second")).isFalse();
  }

  @Test
  void a_large_step_that_nobody_prints_gives_nothing_away() {
    printed("first", 5);
    printed("second", 25);
    printed("third", 60);
    release.implied("step 1", BigDecimal.valueOf(20), false);
    release.implied("step 2", BigDecimal.valueOf(35), false);
    release.sum("second", List.of("first", "step 1"));
    release.sum("third", List.of("second", "step 2"));
    assertThat(release.hides("first")).isTrue();
    assertThat(release.hides("second")).isFalse();
    assertThat(release.hides("third")).isFalse();
  }

  @Test
  void the_rest_of_a_whole_is_protected_too() {
    printed("improved", 21);
    printed("all", 28);
    release.implied("rest", BigDecimal.valueOf(7), false);
    release.sum("all", List.of("improved", "rest"));
    assertThat(release.hides("improved")).isTrue();
  }

  @Test
  void what_follows_from_public_facts_alone_hides_nothing_more() {
    open("improved", 11);
    open("all", 15);
    printed("other", 40);
    release.implied("rest", BigDecimal.valueOf(4), false);
    release.sum("all", List.of("improved", "rest"));
    assertThat(release.hides("improved")).isFalse();
    assertThat(release.hides("all")).isFalse();
    assertThat(release.hides("other")).isFalse();
  }

  @Test
  void relations_together_give_nothing_away_either() {
    printed("a1", 5);
    printed("a2", 20);
    printed("b1", 30);
    printed("b2", 40);
    printed("a", 25);
    printed("b", 70);
    printed("c1", 35);
    printed("c2", 60);
    release.sum("a", List.of("a1", "a2"));
    release.sum("b", List.of("b1", "b2"));
    release.sum("c1", List.of("a1", "b1"));
    release.sum("c2", List.of("a2", "b2"));
    var hidden =
        java.util.stream.Stream.of("a1", "a2", "b1", "b2", "a", "b", "c1", "c2")
            .filter(release::hides)
            .toList();
    assertThat(hidden).contains("a1").hasSizeGreaterThanOrEqualTo(4);
  }
}
