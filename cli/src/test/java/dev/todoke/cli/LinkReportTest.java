package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke link --report: 照合の報告")
class LinkReportTest {

    private static final String RECORDS = """
            id,given_name,surname,date_of_birth,postcode
            a,Mary,O'Brien,1956-04-09,4223
            b,mary,obrien,19560409,4223
            c,Smith,John,1960-02-03,2119
            d,John,Smith,1960-02-03,2119
            e,Anne <b>,Jones,,
            """;

    @TempDir
    private Path folder = Path.of("");

    private Called report(String language, String... more) throws IOException {
        Path records = folder.resolve("records.csv");
        Files.writeString(records, RECORDS);
        var call = new ArrayList<>(List.of(
                "link",
                records.toString(),
                "--model",
                "latin-person",
                "--pairs",
                folder.resolve("pairs.csv").toString(),
                "--report",
                folder.resolve("report.html").toString()));
        call.addAll(List.of(more));
        return Called.with(language, call.toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    @DisplayName("重み・検索キー・分布・きわどい組の内訳が、1枚で完結するページに入る")
    void oneSelfContainedPage() throws IOException {
        assertThat(report("en").status()).isZero();
        assertThat(page())
                .contains(
                        "<html lang=\"en\">",
                        "Weights in force",
                        "given_name initial",
                        "Search keys",
                        "<svg role=\"img\"",
                        "whole_name exchanged",
                        "O'Brien",
                        "a and b:")
                .doesNotContain("<script", "http", "<b>", "%s", "%,d");
    }

    @Test
    @DisplayName("日本語のページには、同じものが日本語で入る")
    void inJapanese() throws IOException {
        assertThat(report("ja").status()).isZero();
        assertThat(page()).contains("<html lang=\"ja\">", "使った重み", "検索キー", "重みの分布", "組の内訳", "出発点");
    }

    @Test
    @DisplayName("指定した組は、検索で見つからなくても内訳を見せる")
    void takesAnyPairApart() throws IOException {
        assertThat(report("en", "--explain", "a,e").status()).isZero();
        assertThat(page()).contains("Pairs asked for", "a and e:", "Anne &lt;b&gt;");
    }

    @Test
    @DisplayName("ない番号や、書き方の違いは、直し方とともに断る")
    void refusesUnknownIds() throws IOException {
        assertThat(report("en", "--explain", "a,zzz")).satisfies(called -> {
            assertThat(called.status()).isEqualTo(2);
            assertThat(called.err()).contains("there is no id zzz");
        });
        assertThat(report("ja", "--explain", "a").err()).contains("--explain 番号,番号");
    }
}
