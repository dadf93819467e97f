package org.outturn.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugTest {

  @Test
  void holds_only_letters_digits_and_hyphens() {
    assertThat(Slug.of("Young People’s <b>Café</b> & Group"))
        .isEqualTo("young-peoples-b-cafe-b-group");
  }

  @Test
  void is_never_the_path_of_the_form_for_a_new_one() {
    assertThat(Slug.free("New", Set.of()::contains)).isEqualTo("new-2");
  }

  @Test
  void is_numbered_when_it_is_taken() {
    assertThat(Slug.free("A plan", Set.of("a-plan", "a-plan-2")::contains)).isEqualTo("a-plan-3");
  }
}
