package dev.todoke.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表の貼り付け")
class RowTableTest {

    private static final Form FORM = Form.current();
    private static final RowTable USERS =
            new RowTable(FORM, FORM.fieldOf("users").orElseThrow());

    @Test
    @DisplayName("表計算ソフトから貼った利用者は、見出しを除き、ことばの選択肢を読んで、いまの行に代わる")
    void pastedUsersReplaceTheRows() {
        var pasted = RowTable.pasted("""
                氏名\t所属機関\t職名\t役割\t国外にいる\t個人情報を取り扱う

                研究 真理\t架空大学\t教授\t統括利用責任者、分析\tいいえ\tはい
                助言 聡\t別の大学\t准教授\t分析方法助言\tいいえ\t
                """);
        var texts = USERS.written(Drafts.complete(), pasted);
        assertThat(texts)
                .containsEntry("users.1.name", "研究 真理")
                .containsEntry("users.1.role", "chief,analysis")
                .containsEntry("users.1.identifiable", "yes")
                .containsEntry("users.2.role", "method")
                .containsEntry("users.2.abroad", "no")
                .containsEntry("outsourced", "no")
                .doesNotContainKey("users.1.pledged");
    }

    @Test
    @DisplayName("知らない役割は書かれたまま残り、点検で示される")
    void unknownChoicesStayVisible() {
        var texts = USERS.written(Draft.empty(), List.of(List.of("研究 真理", "架空大学", "教授", "係長", "no", "")));
        assertThat(texts).containsEntry("users.1.role", "係長");
    }

    @Test
    @DisplayName("書き出した表を貼り戻すと同じになる")
    void takenAndPastedAgain() {
        var draft = Drafts.complete();
        var again = new Draft(USERS.written(draft, USERS.cells(draft)));
        assertThat(USERS.cells(again)).isEqualTo(USERS.cells(draft));
    }
}
