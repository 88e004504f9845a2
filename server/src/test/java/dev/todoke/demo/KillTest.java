package dev.todoke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("処理の途中の突然の終了 (kill -9)")
class KillTest {

    private static final int ACCOUNTS = 25;
    private static final int DEATHS = 40;
    private static final int LINKAGE = 50;
    private static final int CONSOLIDATION = 60;
    private static final int LAST_STAGE = 93;

    @TempDir
    private Path temp = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before every test
    private DemoProgram program;

    @BeforeEach
    void prepare() throws IOException {
        program = new DemoProgram(temp.resolve("届 with spaces"));
        SmallWorld.shareNumbers(program.data());
    }

    @AfterEach
    void clear() throws InterruptedException {
        program.clear();
    }

    @Test
    @DisplayName("受付・照合・集約・年次確定の途中でプログラムやデータベースが殺されても、何も失われず、何も重複しない")
    void nothingIsLostAndNothingIsDoubled() throws IOException, InterruptedException {
        program.start();
        program.awaitStage(ACCOUNTS);
        program.kill(); // while files are received

        program.start();
        program.awaitStage(DEATHS);
        program.killWithDatabase(); // while records are linked

        program.start();
        program.awaitStage(LINKAGE);
        program.kill(); // while tumours are consolidated

        program.start();
        program.awaitStage(CONSOLIDATION);
        program.killWithDatabase(); // while years are closed

        program.start();
        program.awaitStage(LAST_STAGE);
        var found = SmallWorld.Result.of(program.client());
        var unsealed = auditEventsWithoutPlace();
        program.killWithDatabase();

        var expected = SmallWorld.uninterrupted(temp.resolve("calm"));
        assertThat(expected.rows()).hasSizeGreaterThan(20).containsEntry("closing.closing", 2L);
        assertThat(found.rows()).isEqualTo(expected.rows());
        assertThat(found.closings()).isEqualTo(expected.closings());
        assertThat(unsealed).as("audit events neither sealed nor waiting").isZero();
    }

    private long auditEventsWithoutPlace() throws IOException {
        return program.client().sql("""
                        select count(*) from audit.event e
                         where not exists (select 1 from audit.sealed s where s.event = e.id)
                           and not exists (select 1 from audit.pending p where p.event = e.id)
                        """).query(Long.class).single();
    }
}
