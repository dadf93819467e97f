package org.outturn.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/grants", "/grants/LGE-2017/returns/2019-20-Q2", "/accounts?page=2&q=a"})
  void pages_of_ours_are_returned_to(String path) {
    assertThat(ReturnPath.safe(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/a b",
        "/a\r\nSet-Cookie: x",
        "/\t/evil.example",
        "evil",
        "",
        "/sign-in?return=/grants",
        "/sign-out",
        "/api/v1/grants"
      })
  void everything_else_leads_home(String path) {
    assertThat(ReturnPath.safe(path)).isEqualTo("/");
  }

  @Test
  void nothing_leads_home() {
    assertThat(ReturnPath.safe(null)).isEqualTo("/");
  }
}
