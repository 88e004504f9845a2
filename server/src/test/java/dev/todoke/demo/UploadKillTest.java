package dev.todoke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("送信中の突然の終了 (kill -9)")
class UploadKillTest {

    private static final int ACCOUNTS = 25;
    private static final int ROWS = 16_000;
    private static final long BIG = 1 << 20;
    private static final String PATIENT = "科学　太郎";
    private static final String ROW =
            "C%d,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    @TempDir
    private Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before every test
    private DemoProgram program;

    @BeforeEach
    void prepare() throws IOException {
        program = new DemoProgram(temp.resolve("data"));
    }

    @AfterEach
    void clear() throws InterruptedException {
        program.clear();
    }

    @Test
    @DisplayName("半分送ったところで殺されると何も残らず、送り直すと一度だけ受け付け、応答の直後に殺されても失われない")
    void anUploadIsStoredWholeOrNotAtAll() throws IOException, InterruptedException {
        var file = IntStream.range(0, ROWS)
                .mapToObj(ROW::formatted)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);

        program.start();
        program.awaitStage(ACCOUNTS);
        program.awaitDoor();
        try (var browser = SignedInBrowser.at(program.port(), "hospital2");
                var _ = browser.beginUpload(file)) {
            program.await("half an upload", () -> !leftovers().isEmpty());
            program.kill();
        }

        program.start();
        program.awaitDoor();
        assertThat(leftovers()).as("pieces of the broken upload").isEmpty();
        assertThat(filesOf(file.length)).isZero();
        try (var browser = SignedInBrowser.at(program.port(), "hospital1")) {
            var answer = browser.upload(file);
            program.kill();
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/portal/files/R-");
        }

        program.start();
        program.awaitDoor();
        program.await("reading", () -> recordsOf(file.length) > 0);
        assertThat(filesOf(file.length)).isEqualTo(1);
        assertThat(recordsOf(file.length)).isEqualTo(ROWS);
        try (var browser = SignedInBrowser.at(program.port(), "hospital1")) {
            assertThat(browser.upload(file).body()).contains("同じ内容のファイルをすでに受け付けています");
        }
        assertThat(filesOf(file.length)).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    /// Files in which a piece of a patient's record lies outside the database.
    private List<Path> leftovers() {
        try (var all = Files.walk(temp)) {
            return all.filter(path -> !path.startsWith(program.data().resolve("postgres")))
                    .filter(path -> !path.startsWith(program.data().resolve("demo")))
                    .filter(UploadKillTest::holdsPatients)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsPatients(Path path) {
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) > BIG
                    && Files.readString(path, StandardCharsets.ISO_8859_1)
                            .contains(
                                    new String(PATIENT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long filesOf(long bytes) {
        return count("select count(*) from intake.file where bytes = " + bytes);
    }

    private long recordsOf(long bytes) {
        return count("""
                select count(*) from person.raw_record r join intake.file f on f.id = r.file where f.bytes = %d
                """.formatted(bytes));
    }

    private long count(String question) {
        try {
            return program.client().sql(question).query(Long.class).single();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
