package org.outturn.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatePartsTest {

  @Test
  void a_month_may_be_a_number_or_a_name() {
    var day = LocalDate.of(2019, 10, 28);

    assertThat(new DateParts("28", "10", "2019").date()).contains(day);
    assertThat(new DateParts(" 28 ", "October", "2019").date()).contains(day);
    assertThat(new DateParts("28", "oct.", "2019").date()).contains(day);
  }

  @Test
  void what_is_no_day_is_none() {
    assertThat(new DateParts("31", "2", "2019").date()).isEmpty();
    assertThat(new DateParts("28", "Oktember", "2019").date()).isEmpty();
    assertThat(new DateParts("28", "10", "19").date()).isEmpty();
    assertThat(DateParts.EMPTY.date()).isEmpty();
  }

  @Test
  void the_error_leads_to_the_part_that_is_wrong() {
    assertThat(new DateParts("28", "", "2019").error("replyBy", "The day to reply by"))
        .isEqualTo(new FieldError("replyBy-month", "The day to reply by must include a month"));
    assertThat(new DateParts("28", "10", "19").error("replyBy", "The day to reply by"))
        .isEqualTo(new FieldError("replyBy-year", "The year must have four digits"));
    assertThat(DateParts.EMPTY.error("replyBy", "The day to reply by"))
        .isEqualTo(FieldError.ofDate("replyBy", "Enter the day to reply by"));
    assertThat(new DateParts("31", "2", "2019").error("replyBy", "The day to reply by").message())
        .isEqualTo("The day to reply by must be a real date");
  }
}
