package dev.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("画面の役割で行う取引")
class FaceTransactionsTest {

    private final TestDatabase database = TestDatabase.fresh();

    @ParameterizedTest
    @EnumSource(Face.class)
    @DisplayName("取引はその画面の役割で始まる")
    void beginsUnderTheRoleOfTheFace(Face face) {
        var role = database.as(Acting.at(face), FaceTransactionsTest::currentUser);
        assertThat(role).isEqualTo(face.databaseRole());
    }

    @Test
    @DisplayName("病院の取引は施設と利用者を知っている")
    void carriesFacilityAndAccount() {
        var settings = database.as(
                Acting.forFacility("40A01", "account-7"),
                jdbc -> jdbc.sql(
                                "select current_setting('todoke.facility') || ' ' || current_setting('todoke.account')")
                        .query(String.class)
                        .single());
        assertThat(settings).isEqualTo("40A01 account-7");
    }

    @Test
    @DisplayName("取引の外では、ログインは何の役割も持たない")
    void loginAloneIsPowerless() {
        database.owner().sql("create table secret (n int)").update();
        database.owner().sql("grant select on secret to todoke_registry").update();
        var seen = database.as(
                Acting.at(Face.REGISTRY),
                jdbc -> jdbc.sql("select count(*) from secret")
                        .query(Long.class)
                        .single());
        assertThat(seen).isZero();
        var count = database.jdbc().sql("select count(*) from secret").query(Long.class);
        assertThatThrownBy(count::single)
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(currentUser(database.jdbc())).isEqualTo("todoke");
    }

    @Test
    @DisplayName("実行主体のない取引は断る")
    void refusesATransactionInNobodysName() {
        var transactions = database.transactions();
        assertThatThrownBy(() -> transactions.run(() -> {})).isInstanceOf(NobodyActing.class);
    }

    @Test
    @DisplayName("画面だけの倉庫には、本人情報を持ちうる移行を適用しない")
    void storeOfApplicantsHoldsNoRegistryFolder() {
        assertThat(Migrations.locations(List.of(Face.APPLICANT, Face.PUBLIC, Face.OFFICE)))
                .noneMatch(location -> location.endsWith("/registry"));
        assertThat(Migrations.locations(List.of(Face.PUBLIC)))
                .containsExactly("classpath:db/migration/publication", "classpath:db/migration/roles");
    }

    private static String currentUser(JdbcClient jdbc) {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
