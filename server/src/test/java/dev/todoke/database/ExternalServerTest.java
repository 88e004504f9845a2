package dev.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.postgres.Durability;
import dev.todoke.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("外部の PostgreSQL")
class ExternalServerTest {

    private static final Path MANUAL = Path.of("..", "docs", "external-database.md");

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("手引きの文どおりに作った役割で、管理者の権利なしに表ができ、プログラムは無力なまま動く")
    void theManualsRolesAreEnough() throws IOException {
        try (var server = EmbeddedPostgres.start(folder, Durability.THROWN_AWAY)) {
            var administrator = JdbcClient.create(EmbeddedLogin.owner(server, "postgres"));
            statements().forEach(statement -> administrator.sql(statement).update());
            var url = server.url("todoke");
            var owner = EmbeddedLogin.source(url, "todoke_admin", "owner-password");

            Migrations.apply(owner, "todoke", Migrations.everyFace());
            Migrations.apply(owner, "todoke", Migrations.everyFace());

            var login = EmbeddedLogin.source(url, "todoke", "program-password");
            var client = JdbcClient.create(login);
            assertThatThrownBy(() -> client.sql("select count(*) from intake.file")
                            .query(Long.class)
                            .single())
                    .isInstanceOf(BadSqlGrammarException.class);
            var transactions = new FaceTransactions(new FaceTransactionManager(login));
            var receipt = transactions.as(
                    Acting.at(Face.REGISTRY),
                    () -> client.sql("select intake.next_receipt(2026)")
                            .query(String.class)
                            .single());
            assertThat(receipt).isEqualTo("R-2026-000001");
        }
    }

    private static List<String> statements() throws IOException {
        var block = Pattern.compile("```sql\\R(.+?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
        assertThat(block.find()).as("the SQL of " + MANUAL).isTrue();
        return Pattern.compile(";\\R").splitAsStream(block.group(1)).toList();
    }
}
