package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("出力は全部か、何もないか")
class AtomicOutputTest {

    @Test
    @DisplayName("完了しなければ元のファイルが残り、一時ファイルは残らない")
    void withoutCompletingTheOldFileStays(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");
        try (var output = AtomicOutput.open(target)) {
            output.writer().write("half");
        }
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("完了すると新しい内容だけになる")
    void completingShowsTheNewContent(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("out.csv"), "old");
        try (var output = AtomicOutput.open(target)) {
            output.writer().write("new");
            output.complete();
        }
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("結果のファイルは、ふつうに作ったファイルと同じ権限を持つ")
    void theResultIsAsOpenAsAnyNewFile(@TempDir Path folder) throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary.csv"), "");
        Path target = folder.resolve("out.csv");
        try (var output = AtomicOutput.open(target)) {
            output.complete();
        }
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }
}
