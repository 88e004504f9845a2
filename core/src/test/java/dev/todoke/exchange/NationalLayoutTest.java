package dev.todoke.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("国とやりとりするファイル")
class NationalLayoutTest {

    private static final NationalLayout STATUS =
            NationalLayout.of(NationalLayout.VITAL_STATUS, Map.of()).orElseThrow();

    @Test
    @DisplayName("列は見出しの名前で読み、順序によらず、知らない列は告げて読み飛ばす")
    void readsByHeading() throws IOException {
        var read = NationalReading.read(
                new StringReader("生死区分,都道府県通番,調査番号\r\n2,R-2020-000001-1,77\r\n,R-2020-000001-2,78\r\n"), STATUS);

        assertThat(read).isInstanceOfSatisfying(NationalReading.Read.class, found -> {
            assertThat(found.rows()).hasSize(1);
            assertThat(found.rows().getFirst().value("number")).isEqualTo("R-2020-000001-1");
            assertThat(found.rows().getFirst().value("cause")).isEmpty();
            assertThat(found.unknown()).containsExactly("調査番号");
            assertThat(found.incomplete()).containsExactly(new Taking.Refusal(3, "生死区分がありません。"));
        });
    }

    @Test
    @DisplayName("必須の列のないファイルは、足りない列を告げて読まない")
    void refusesAnotherFile() throws IOException {
        assertThat(NationalReading.read(new StringReader("氏名,死亡日\r\n"), STATUS))
                .isEqualTo(new NationalReading.WrongFile(List.of("都道府県通番", "生死区分")));
    }

    @Test
    @DisplayName("都道府県の設定した見出しは暫定でなくなり、そのまま書き出しと読み取りに使われる")
    void usesTheHeadingsOfThePrefecture() throws IOException {
        var layout = NationalLayout.of(NationalLayout.VITAL_STATUS, Map.of("number", "管理番号"))
                .orElseThrow();
        var out = new StringWriter();

        new NationalWriter(out, layout).write(Map.of("number", "R-1", "status", "1", "cause", "a,\"b\""));

        assertThat(layout.provisional()).isEqualTo(STATUS.provisional() - 1);
        assertThat(out.toString()).isEqualTo("管理番号,生死区分,死亡日,原死因,最終生存確認日\r\nR-1,1,,\"a,\"\"b\"\"\",\r\n");
        assertThat(NationalReading.read(new StringReader(out.toString()), layout))
                .isInstanceOfSatisfying(
                        NationalReading.Read.class,
                        read -> assertThat(read.rows().getFirst().value("cause"))
                                .isEqualTo("a,\"b\""));
        assertThat(NationalLayout.of("none", Map.of())).isEmpty();
    }
}
