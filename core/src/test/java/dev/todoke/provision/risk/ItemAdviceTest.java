package dev.todoke.provision.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("項目の選び方への助言")
class ItemAdviceTest {

    private static List<String> advice(String... fieldAndText) {
        var texts = new TreeMap<String, String>();
        for (int i = 0; i < fieldAndText.length; i += 2) {
            texts.put(fieldAndText[i], fieldAndText[i + 1]);
        }
        return ItemAdvice.on(new Draft(texts)).stream().map(Reason::id).toList();
    }

    @Test
    @DisplayName("コードのない名称、二重の年齢、大人の月齢を指摘する")
    void labelsAndAges() {
        assertThat(advice("items", "14", "kind", "identifiable")).containsExactly("W01");
        assertThat(advice("items", "13,14", "kind", "identifiable")).isEmpty();
        assertThat(advice("items", "5,6", "kind", "identifiable", "age-to", "14"))
                .containsExactly("W02");
        assertThat(advice("items", "6", "kind", "identifiable")).containsExactly("W03");
    }

    @Test
    @DisplayName("匿名化で届かない項目を先に言う")
    void heldBackItems() {
        var said = ItemAdvice.on(new Draft(new TreeMap<>(java.util.Map.of("items", "5,11,39", "kind", "anonymised"))));
        assertThat(said).extracting(Reason::id).containsExactly("W04");
        assertThat(said.getFirst().values().getFirst()).isEqualTo("11、39");
    }

    @Test
    @DisplayName("方法が使わない地域・日付・病院をたずねる")
    void whatNoMethodUses() {
        var method = List.of("kind", "identifiable", "method", "性・年齢階級別の件数を年ごとに数える", "area", "40");
        assertThat(with(method, "10")).containsExactly("W06");
        assertThat(with(method, "25")).containsExactly("W07");
        assertThat(with(method, "39,41")).containsExactly("W09");
        assertThat(advice("kind", "identifiable", "method", "二次医療圏別、診断から手術までの日数、病院別", "items", "10,25,39"))
                .isEmpty();
    }

    @Test
    @DisplayName("死亡日を計算できる組と、ひとつの市町村に細かすぎる地域")
    void datesAndSingleTown() {
        assertThat(advice("items", "25,68", "kind", "identifiable")).containsExactly("W08");
        assertThat(advice("items", "10", "kind", "identifiable", "area", "40131"))
                .containsExactly("W05");
    }

    private static List<String> with(List<String> texts, String items) {
        var all = new java.util.ArrayList<>(texts);
        all.addAll(List.of("items", items));
        return advice(all.toArray(String[]::new));
    }
}
