package dev.todoke.provision.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公表前確認の点検")
class PublicationCheckTest {

    private static final String STATEMENT = "提供を受けた情報を独自に集計した。";

    private final PublicationCheck check = new PublicationCheck(PublicationLimits.USUAL, new TreeSet<>(List.of("春日町")));

    private static PublishedTable table(String name, String population, String text) {
        return new PublishedTable(name, population, TableText.rows(text));
    }

    private List<String> of(PublishedTable... tables) {
        return check.findings(List.of(tables), List.of(), STATEMENT).stream()
                .map(finding -> finding.rule().code() + " " + finding.table() + " " + finding.place())
                .toList();
    }

    @Test
    @DisplayName("1〜9の人数は場所とともに示し、0と割合と年は示さない")
    void smallCounts() {
        var found = of(table("表1", "2019", """
                部位,2018,2019,割合(%)
                胃,120,3,5.0
                肺,"1,200",0,7.0
                """));
        assertThat(found).containsExactly("P01 表1 C2");
    }

    @Test
    @DisplayName("合計から引き算で求められる値を、計算とともに示す")
    void subtraction() {
        var findings = check.findings(List.of(table("表1", "2019年", """
                        部位,男,女,計
                        胃,120,80,200
                        肺,*,45,48
                        肝,60,20,80
                        """)), List.of(), STATEMENT);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(PublicationRule.DETERMINED);
            assertThat(finding.place()).isEqualTo("B3");
            assertThat(finding.labels()).isEqualTo("肺 男");
            assertThat(finding.trace()).containsExactly("48(D3) − 45(C3) = 3");
        });
    }

    @Test
    @DisplayName("どの1つの合計からも求められない値も、全部の合計を合わせて求められれば示す")
    void severalSumsTogether() {
        var found = of(table("表1", "2019年", """
                部位,男,女,計
                胃,*,*,60
                肺,*,*,70
                肝,40,30,70
                計,114,86,200
                """));
        assertThat(found).isEmpty();
        var told = of(table("表1", "2019年", """
                部位,男,女,不詳,計
                胃,*,*,50,60
                肺,*,*,*,20
                肝,40,30,*,*
                計,52,45,*,*
                """));
        assertThat(told).containsExactly("P02 表1 D3");
    }

    @Test
    @DisplayName("一つの表で伏せた値を、先に公表した表が示していれば見つける")
    void shownElsewhere() {
        var earlier = table("先の表", "2019年", """
                年齢,男,女,計
                40-64,70,80,150
                65-,20,15,35
                計,90,95,185
                """);
        var now = table("表1", "2019年", """
                部位,男,女,計
                胃,86,85,171
                肺,*,*,14
                計,*,*,185
                """);
        assertThat(of(now)).isEmpty();
        var found = check.findings(List.of(now), List.of(earlier), STATEMENT);
        assertThat(found)
                .extracting(finding -> finding.rule().code() + " " + finding.place())
                .containsExactly("P02 B3");
        assertThat(found.getFirst().trace()).contains("90(B4) − 86(B2) = 4");
    }

    @Test
    @DisplayName("同じ見出しの値が先の表と少しだけ違えば、差を示す")
    void difference() {
        var earlier = table("先の表", "2016-2019年 胃", "区分,人数\n手術あり,120\n手術なし,80\n");
        var same = table("表1", "2016-2019年 胃", "区分,人数\n手術あり,117\n手術なし,80\n");
        var narrower = table("表1", "2016-2018年 胃", "区分,人数\n手術あり,117\n手術なし,40\n");
        var apart = table("表1", "2020年 胃", "区分,人数\n手術あり,117\n手術なし,40\n");
        assertThat(check.findings(List.of(same), List.of(earlier), STATEMENT))
                .extracting(finding -> finding.rule().code() + " " + finding.place())
                .containsExactly("P06 B2");
        assertThat(check.findings(List.of(narrower), List.of(earlier), STATEMENT))
                .extracting(finding -> finding.rule().code())
                .containsExactly("P07");
        assertThat(check.findings(List.of(apart), List.of(earlier), STATEMENT)).isEmpty();
    }

    @Test
    @DisplayName("割合と分母から少ない人数を求められれば示す")
    void shares() {
        assertThat(of(table("表1", "2019年", """
                区分,男 (n=62),女 (n=250)
                手術あり,45.2%,60.0%
                合併症あり,3.2%,4.8%
                手術なし,95.2%,40.0%
                """))).containsExactly("P04 表1 B3", "P05 表1 B4");
        assertThat(of(table("表1", "2019年", """
                区分,人数,割合(%)
                総数,62,100.0
                手術あり,50,80.6
                合併症,*,3.2
                その他,*,16.1
                """))).contains("P02 表1 B4");
    }

    @Test
    @DisplayName("人数の後の括弧の割合を読む")
    void brackets() {
        assertThat(of(table("表1", "2019年", "区分,男 (n=200)\n手術,120 (60.0)\n薬物,*(2.0)\n放射線,７６（38.0%）\n")))
                .containsExactly("P02 表1 B3");
    }

    @Test
    @DisplayName("生存曲線の1人分の段を示す")
    void survival() {
        var found = of(table("表1", "2016年", """
                月,リスク集合,生存率(%)
                0,200,100.0
                12,180,80.0
                24,40,79.0
                36,30,76.4
                """));
        assertThat(found).containsExactly("P08 表1 C4", "P08 表1 C5");
    }

    @Test
    @DisplayName("文章の中の少ない人数、極端な値、病院の名、市町村の名を示す")
    void text() {
        var found = check.findings(
                List.of(),
                List.of(),
                "このうち3例が再発した。五人は転院し、two patients died。最年少は12歳。架空中央病院の症例は12例、3.2%(n=62)。春日町では多い。13例目。2019年。");
        assertThat(found)
                .extracting(finding -> finding.rule().code() + " " + finding.value())
                .containsExactlyInAnyOrder(
                        "P09 3例",
                        "P09 五人",
                        "P09 two patients",
                        "P09 3.2%(n=62",
                        "P10 最年少",
                        "P11 架空中央病院",
                        "P11 春日町",
                        "P12 ");
    }

    @Test
    @DisplayName("表として読めないものと合わない合計を黙って通さない")
    void notRead() {
        assertThat(of(table("表1", "", "ただの文章です"))).containsExactly("P14 表1 ");
        assertThat(of(table("表1", "", "部位,男,女,計\n胃,100,50,150\n肺,100,50,150\n")))
                .isEmpty();
        assertThat(of(table("表1", "", """
                部位,男,女,計
                胃,100,50,150
                肺,100,50,150
                計,200,100,301
                """))).containsExactly("P13 表1 D4");
    }

    @Test
    @DisplayName("二段の見出しと行の結合を読む")
    void twoHeadings() {
        var found = of(table("表1", "", """
                表1 部位別,,,,
                部位,2018年,,2019年,
                ,男,女,男,女
                胃,100,90,80,70
                肺,60,4,50,40
                """));
        assertThat(found).containsExactly("P01 表1 C5");
    }
}
