package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("表のファイル")
class TableFilesTest {

    private final Tables tables = Tables.in(TableFilesTest.class, "/tables-of-tests/");

    @ParameterizedTest(name = "{0} の診断には {1} 版: {2}")
    @CsvSource({
        "2019-12-31,1,apple",
        "2020-01-01,2,Apfel",
        "2021-12-31,2,Apfel",
        "2022-01-01,3,pomme",
        "2022-12-31,3,pomme",
        "2023-01-01,2,Apfel",
    })
    void theNewestEditionInForceAnswers(LocalDate diagnosed, String edition, String name) {
        var table = tables.at("fruit", diagnosed);
        assertThat(table.edition().name()).isEqualTo(edition);
        assertThat(table.find("a").columnOr("name", "")).isEqualTo(name);
    }

    @Test
    @DisplayName("版は目次の順。一つの版しかない表だけが、版を言わずに引ける")
    void editionsAreNamed() {
        assertThat(tables.editions())
                .extracting(edition -> edition.table() + " " + edition.name())
                .containsExactly("fruit 1", "fruit 2", "fruit 3", "broken 1", "missing 1");
        assertThat(tables.table("fruit", "2").rows()).hasSize(2);
        assertThat(tables.table("fruit", "2")).isSameAs(tables.table("fruit", "2"));
        assertThatThrownBy(() -> tables.only("fruit")).hasMessage("table fruit has 3 editions, name one");
        assertThatThrownBy(() -> tables.only("vegetables")).hasMessage("table vegetables has 0 editions, name one");
        assertThatThrownBy(() -> tables.table("fruit", "4")).hasMessage("no table fruit in edition 4");
        assertThatThrownBy(() -> tables.table("roots", "1")).hasMessage("no table roots in edition 1");
        assertThatThrownBy(() -> tables.at("roots", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(UnknownTable.class)
                .hasMessage("no edition of roots is in force on 2020-01-01");
    }

    @Test
    @DisplayName("壊れた表は行と幅を言い、ないファイルは名を言う")
    void brokenFilesAreNamed() {
        assertThatThrownBy(() -> tables.only("broken")).hasMessage("broken 1, line 3: 1 columns instead of 2");
        assertThatThrownBy(() -> tables.only("missing")).hasMessage("no file /tables-of-tests/missing/1.tsv");
    }

    @Test
    @DisplayName("フォルダーの名が空なら補完しない。ないフォルダーは読めない")
    void foldersThatAreNotThere() {
        assertThat(OutsideTables.named("")).isSameAs(OutsideTables.NONE);
        assertThat(OutsideTables.named("x")).isNotSameAs(OutsideTables.NONE);
        assertThat(Tables.faultsOf(Path.of("no-such-folder")))
                .isEqualTo(List.of(new OutsideTableFault("no-such-folder", 0, OutsideTableFault.Kind.UNREADABLE, "")));
    }
}
