package org.outturn.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataDirectoryTest {
  @TempDir private Path parent;

  @Test
  void a_directory_of_other_things_is_never_taken() throws IOException {
    Files.writeString(parent.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> DataDirectory.open(parent))
        .hasMessageContaining("is not a data directory of Outturn");
    assertThat(parent.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void clearing_removes_our_data_and_nothing_else() throws IOException {
    var root = parent.resolve("data");
    try (var data = DataDirectory.open(root)) {
      Files.createDirectories(root.resolve("database/base"));
      Files.writeString(root.resolve("database/base/1"), "rows");
      Files.writeString(root.resolve("notes.txt"), "mine");

      data.clear();
    }

    assertThat(root.resolve("database")).doesNotExist();
    assertThat(root.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void a_link_out_of_our_data_is_removed_but_not_followed() throws IOException {
    var elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("file"), "mine");
    try (var data = DataDirectory.open(parent.resolve("data"))) {
      Files.createSymbolicLink(data.root().resolve("database"), elsewhere);
      data.clear();
    }

    assertThat(elsewhere.resolve("file")).hasContent("mine");
  }

  @Test
  void the_same_directory_opens_again_after_it_was_closed() throws IOException {
    DataDirectory.open(parent.resolve("data")).close();

    try (var again = DataDirectory.open(parent.resolve("data"))) {
      assertThat(again.root()).isDirectory();
    }
  }

  @Test
  void data_of_a_newer_outturn_is_refused() {
    assertThatThrownBy(
            () -> DataDirectory.checkLayout(parent, "Outturn data directory, layout 2\n"))
        .hasMessageContaining("was written by a newer Outturn (layout 2, this one knows 1)");
  }

  @Test
  void a_damaged_marker_is_refused() {
    assertThatThrownBy(() -> DataDirectory.checkLayout(parent, "?"))
        .hasMessageContaining("is damaged");
  }

  @Test
  void a_file_in_place_of_the_directory_is_refused() throws IOException {
    var file = Files.writeString(parent.resolve("data"), "");

    assertThatThrownBy(() -> DataDirectory.open(file)).hasMessageContaining("is a file");
  }
}
