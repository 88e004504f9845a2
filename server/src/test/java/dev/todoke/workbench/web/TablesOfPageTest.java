package dev.todoke.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.web.Cell;
import dev.todoke.web.OwnSheet;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("画面の中の一覧")
class TablesOfPageTest {

    private static final PlainTable ONE = table("一覧1");
    private static final PlainTable TWO = table("一覧2");

    private record Inner(String title, PlainTable table) {}

    private record Page(
            PlainTable first, Inner inner, Optional<PlainTable> maybe, List<PlainTable> more, Pager pager) {}

    private record Own(PlainTable table) implements OwnSheet {}

    @Test
    @DisplayName("画面の内容にある一覧とページ送りを、並びのとおりに見つける")
    void findsTablesAndPager() {
        var pager = new Pager(120, 1, "/registry/conflicts");

        var found = TablesOfPage.of(new Page(ONE, new Inner("題", TWO), Optional.of(ONE), List.of(TWO), pager));

        assertThat(found.tables()).containsExactly(ONE, TWO, ONE, TWO);
        assertThat(found.pager()).contains(pager);
    }

    @Test
    @DisplayName("独自のファイルを持つ画面と、一覧のない画面では何も見つけない")
    void findsNothingElsewhere() {
        assertThat(TablesOfPage.of(new Own(ONE)).tables()).isEmpty();
        assertThat(TablesOfPage.of("文").tables()).isEmpty();
        assertThat(TablesOfPage.of(null).tables()).isEmpty();
    }

    private static PlainTable table(String caption) {
        return new PlainTable(
                caption, List.of(PlainTable.Column.words("列")), List.of(List.of(Cell.text("値"))), "ありません。");
    }
}
