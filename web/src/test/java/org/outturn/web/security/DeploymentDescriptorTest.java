package org.outturn.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeploymentDescriptorTest {

  @Test
  void names_every_role_once() throws IOException {
    assertThat(descriptor().select("security-role > role-name").eachText())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Enum::name).toList());
  }

  @Test
  void guards_everything_except_what_is_listed() throws IOException {
    var constraints = descriptor().select("security-constraint");

    assertThat(constraints.select(":has(auth-constraint) url-pattern").eachText())
        .containsExactly("/*");
    assertThat(
            constraints
                .select("security-constraint:not(:has(auth-constraint)) url-pattern")
                .eachText())
        .containsExactlyInAnyOrder(
            "/sign-in",
            "/set-up/*",
            "/invitation/*",
            "/reset/*",
            "/published",
            "/published/*",
            "/help",
            "/help/*",
            "/assets/*",
            "/health",
            "/health/*",
            "/metrics",
            "/openapi",
            "/openapi/*",
            "/problems/*");
  }

  private static Document descriptor() throws IOException {
    var file = Path.of("src", "main", "webapp", "WEB-INF", "web.xml");
    return Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
  }
}
