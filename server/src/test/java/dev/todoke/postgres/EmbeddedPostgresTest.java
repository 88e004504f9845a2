package dev.todoke.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内蔵データベース")
class EmbeddedPostgresTest {

    @TempDir
    private Path temp;

    @Test
    @DisplayName("空白と日本語のある場所で起動し、止めて起動しても行が残る")
    void keepsRowsBetweenStartsInAPathWithSpaces() throws SQLException {
        var folder = temp.resolve("my データ folder");
        try (var server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            execute(server, "create table kept (n int)");
            execute(server, "insert into kept values (7)");
            assertThat(text(server, "select datcollate || datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8ja-JP");
            assertThat(text(server, "show fsync")).isEqualTo("on");
            assertThat(text(server, "show synchronous_commit")).isEqualTo("on");
        }
        try (var server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(text(server, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    @DisplayName("誤ったパスワードは断り、フォルダとパスワードは持ち主だけが読める")
    void refusesAWrongPassword() throws Exception {
        var folder = temp.resolve("guarded");
        try (var server = EmbeddedPostgres.start(folder, Durability.THROWN_AWAY)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.url("postgres"), EmbeddedPostgres.OWNER, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("同じフォルダを二つのプログラムが使うことはない")
    void refusesASecondProgramOnTheSameFolder() {
        var folder = temp.resolve("shared");
        try (var first = PostgresFolder.take(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Durability.THROWN_AWAY))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(first.toString())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    @DisplayName("取り残されたサーバーを引き継ぎ、殺されたサーバーの行も失わない")
    void takesOverAnOrphanAndRecoversAfterAKill() throws SQLException {
        var folder = temp.resolve("orphan");
        var left = EmbeddedPostgres.start(folder, Durability.DURABLE);
        execute(left, "create table kept (n int)");
        execute(left, "insert into kept values (1)");
        var orphan = left.pid();
        left.abandon();
        try (var server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(server.pid()).isNotEqualTo(orphan);
            execute(server, "insert into kept values (2)");
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
            server.abandon();
        }
        try (var server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(text(server, "select string_agg(n::text, ' ' order by n) from kept"))
                    .isEqualTo("1 2");
        }
    }

    @Test
    @DisplayName("他人のプロセス番号が残った古い印には手を出さない")
    void leavesAStrangerWithARecycledNumberAlone() throws Exception {
        var folder = temp.resolve("stale");
        EmbeddedPostgres.start(folder, Durability.THROWN_AWAY).close();
        var me = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("data/postmaster.pid"), me + "\n/elsewhere\n");
        try (var server = EmbeddedPostgres.start(folder, Durability.THROWN_AWAY)) {
            assertThat(text(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("名前空間が使えないとき、root は nobody として起動する")
    void startsAsNobodyWhereNamespacesAreClosed() throws Exception {
        if (RunningAs.here() == RunningAs.ORDINARY_USER) {
            return;
        }
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "todoke nobody");
        try (var server = EmbeddedPostgres.start(folder, Durability.THROWN_AWAY, RunningAs.ROOT_AS_NOBODY)) {
            assertThat(text(server, "select 1")).isEqualTo("1");
        } finally {
            EmbeddedPostgres.deleteAll(folder);
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), EmbeddedPostgres.OWNER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), EmbeddedPostgres.OWNER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
