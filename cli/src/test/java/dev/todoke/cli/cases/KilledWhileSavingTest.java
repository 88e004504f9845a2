package dev.todoke.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("保存の途中で止められた症例ファイル")
class KilledWhileSavingTest {

    private static final char[] PASSWORD = "止められても開けるか".toCharArray();
    private static final String LONG = "長".repeat(200_000);

    @TempDir
    private Path folder = Path.of("");

    /// Saves one state after the other until somebody ends it.
    static final class Saving {

        private Saving() {}

        public static void main(String[] args) throws IOException, CaseFileRefused {
            try (var open = CaseFile.open(Path.of(args[0]), PASSWORD)) {
                for (int i = 1; ; i++) {
                    open.save(Casebook.empty(new FacilityCode("40001")).written(i, remarks(i), Instant.EPOCH));
                    System.out.write('.');
                    System.out.flush();
                }
            }
        }
    }

    private static Map<Item, String> remarks(long number) {
        return Map.of(Item.REMARKS, number + LONG);
    }

    @Test
    @DisplayName("いつ止められても、最後まで書けた状態が残り、次はふつうに開く")
    void leavesAWholeState() throws IOException, CaseFileRefused, InterruptedException {
        var file = folder.resolve("cases.todoke");
        CaseFile.create(file, PASSWORD, new FacilityCode("40001"), 100).close();
        var saving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saving.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int saved;
        try (var dots = saving.getInputStream()) {
            saved = dots.readNBytes(20).length;
            Thread.sleep(7);
            assertThat(saving.toHandle().destroyForcibly()).isTrue();
            saved += dots.readAllBytes().length;
        }
        saving.waitFor();

        try (var open = CaseFile.open(file, PASSWORD)) {
            var kept = open.book().cases().getFirst();
            assertThat(kept.number()).isGreaterThanOrEqualTo(20).isBetween((long) saved, saved + 1L);
            assertThat(kept.values()).isEqualTo(remarks(kept.number()));
            open.save(open.book());
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("cases.todoke", ".cases.todoke.lock");
        }
    }
}
