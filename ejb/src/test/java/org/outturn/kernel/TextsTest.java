package org.outturn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.outturn.kernel.InvalidInput.Problem;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void text_is_kept_as_typed_without_the_space_around_it() {
    assertThat(texts.line("title", "  Zoë’s <b>review</b> ", "Enter a title"))
        .isEqualTo("Zoë’s <b>review</b>");
    assertThat(texts.text("words", "one\r\n\ttwo\n", "Enter words")).isEqualTo("one\r\n\ttwo");
    assertThat(texts.optionalLine("note", "  ")).isNull();
    assertThatCode(() -> texts.done("x", "X")).doesNotThrowAnyException();
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    texts.line("title", " ", "Enter a title");
    texts.line("name", "one\ntwo", "Enter a name");
    texts.text("words", "a\u0000b", "Enter words");
    texts.optionalLine("who", "left\u202Etfel");
    texts.optionalLine("long", "x".repeat(201));
    texts.inOrder("ends", LocalDate.of(2019, 1, 2), LocalDate.of(2019, 1, 1), "Ends too early");
    assertThatThrownBy(() -> texts.done("x", "X"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(Problem::field, Problem::message)
                    .containsExactly(
                        tuple("title", "Enter a title"),
                        tuple("name", "Write this on one line"),
                        tuple(
                            "words",
                            "Type this again: it has characters in it that cannot be seen"),
                        tuple(
                            "who", "Type this again: it has characters in it that cannot be seen"),
                        tuple("long", "Shorten this to 200 characters; it has 201 now"),
                        tuple("ends", "Ends too early")));
  }

  @Test
  void a_field_is_complained_of_once() {
    texts.line("name", "a\u0007b", "Enter a name");
    assertThatThrownBy(() -> texts.done("x", "X"))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.problems()).hasSize(1));
  }
}
