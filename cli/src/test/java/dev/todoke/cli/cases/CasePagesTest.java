package dev.todoke.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.cli.Called;
import dev.todoke.cli.ConsoleOfTests;
import dev.todoke.cli.cases.page.CasePages;
import dev.todoke.cli.cases.page.PageServer;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import dev.todoke.transport.PackageKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("症例ファイルの画面")
class CasePagesTest {

    private static final char[] PASSWORD = "とても長いパスワード123".toCharArray();
    private static final Map<String, String> CLEAN = Map.ofEntries(
            Map.entry("item-100", "0045129"),
            Map.entry("item-120", "カガク タロウ"),
            Map.entry("item-130", "科学 太郎"),
            Map.entry("item-140", "1"),
            Map.entry("item-150", "S26.3.12"),
            Map.entry("item-200", "40"),
            Map.entry("item-210", "福岡市早良区百道浜９－９"),
            Map.entry("item-380", "令和6年5月12日"),
            Map.entry("item-300", "7"),
            Map.entry("item-310", "C16.2"),
            Map.entry("item-320", "8140/32"),
            Map.entry("item-400", "1"),
            Map.entry("item-410", "2"),
            Map.entry("item-330", "1"),
            Map.entry("item-460", "8"),
            Map.entry("item-580", "410"),
            Map.entry("item-680", "410"),
            Map.entry("item-700", "1"),
            Map.entry("item-710", "2"),
            Map.entry("item-720", "2"),
            Map.entry("item-730", "1"),
            Map.entry("item-740", "2"),
            Map.entry("item-750", "2"),
            Map.entry("item-760", "2"),
            Map.entry("item-770", "2"));

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    private CaseFile file;
    private PageServer server;

    @BeforeEach
    void begin() throws IOException, CaseFileRefused {
        file = CaseFile.create(folder.resolve("our.todoke"), PASSWORD, new FacilityCode("40001"), 100);
        server = PageServer.start(0, new CasePages(file, folder, ConsoleOfTests.in(Locale.JAPANESE)));
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        file.close();
        browser.close();
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + page)));
    }

    private HttpResponse<String> post(String page, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server.address() + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> form(long number, long state, Map<String, String> values) {
        var form = new LinkedHashMap<String, String>(values);
        form.put("number", String.valueOf(number));
        form.put("state", String.valueOf(state));
        return form;
    }

    @Test
    @DisplayName("新しい症例を入力し、点検を項目ごとに見て、直すとエラーがなくなり、書き出したものを todoke check が受け取る")
    void oneCaseFromBeginningToExport() throws IOException, InterruptedException {
        var begun = post("new", Map.of("chart", "0045129"));
        assertThat(begun.uri()).hasToString(server.address() + "case?number=1");
        assertThat(begun.body()).contains("value=\"0045129\"", "14 診断日", "<span class=\"must\">必須</span>");

        var wrong = new LinkedHashMap<>(CLEAN);
        wrong.put("item-300", "1");
        var saved = post("case", form(1, 1, wrong)).body();
        assertThat(saved)
                .contains("保存して点検しました。", "エラー 1件")
                .containsPattern("id=\"item-300\"[^>]* aria-invalid=\"true\"")
                .contains("胃体部(C16.2)には左右がありません。")
                .contains("1951年(昭和26年)3月12日", "2024年(令和6年)5月12日", "胃体部", "腺癌");

        assertThat(post("case", form(1, 2, CLEAN)).body()).contains("エラー 0件").doesNotContain("aria-invalid");
        assertThat(get("").body()).contains("2024年診断 1件 (エラーのある症例 0件)", "科学　太郎");
        assertThat(post("export", Map.of("year", "2024", "charset", "windows-31j"))
                        .body())
                .contains("40001-2024.csv に1件を書きました。");
        var checked =
                Called.with("ja", "check", folder.resolve("40001-2024.csv").toString());
        assertThat(checked.out().lines()).hasSize(1);
        assertThat(checked.err()).contains("1件を読みました");
    }

    @Test
    @DisplayName("画面を閉じて開き直しても、保存したものはファイルにある")
    void whatWasSavedIsInTheFile() throws IOException, InterruptedException, CaseFileRefused {
        post("new", Map.of("chart", ""));
        post("case", form(1, 1, CLEAN));
        server.close();
        file.close();
        file = CaseFile.open(folder.resolve("our.todoke"), PASSWORD);
        assertThat(file.book().find(1).orElseThrow().value(Item.DIAGNOSIS_DATE)).isEqualTo("20240512");
        server = PageServer.start(0, new CasePages(file, folder, ConsoleOfTests.in(Locale.JAPANESE)));
        assertThat(get("case?number=1").body()).contains("value=\"20240512\"");
    }

    @Test
    @DisplayName("同じ診療録番号からは本人の項目だけを写す")
    void copiesThePersonOfTheChart() throws IOException, InterruptedException {
        post("new", Map.of("chart", ""));
        post("case", form(1, 1, CLEAN));
        post("new", Map.of("chart", "0045129"));
        var copied = file.book().find(2).orElseThrow();
        assertThat(copied.value(Item.NAME)).isEqualTo("科学　太郎");
        assertThat(copied.value(Item.BIRTH_DATE)).isEqualTo("19510312");
        assertThat(copied.value(Item.TOPOGRAPHY)).isEmpty();
    }

    @Test
    @DisplayName("部位を言葉で入れると候補が出て、選ぶと入る。空きは不明のコードで埋められる")
    void offersCodesForWords() throws IOException, InterruptedException {
        post("new", Map.of("chart", ""));
        assertThat(post("case", form(1, 1, Map.of("item-310", "胃体部"))).body())
                .contains("このコードでしょうか", "<button name=\"take\" value=\"310 C162\">");
        post("case", form(1, 2, Map.of("item-310", "胃体部", "take", "310 C162")));
        post("case", form(1, 3, Map.of("unknown", "1")));
        var kept = file.book().find(1).orElseThrow();
        assertThat(kept.value(Item.TOPOGRAPHY)).isEqualTo("C162");
        assertThat(kept.value(Item.BASIS)).isEqualTo("9");
    }

    @Test
    @DisplayName("組織型と性状だけなら6桁目を選べる。固形腫瘍には分化度だけ、リンパ腫には表現型だけが出る")
    void offersTheSixthDigit() throws IOException, InterruptedException {
        post("new", Map.of("chart", ""));
        assertThat(post("case", form(1, 1, Map.of("item-320", "8140/3"))).body())
                .contains("value=\"320 814032\">2 中分化", "value=\"320 814039\"")
                .doesNotContain("320 814036");
        assertThat(post("case", form(1, 2, Map.of("item-320", "9680/3"))).body())
                .contains("value=\"320 968036\">6 B細胞", "value=\"320 968039\"")
                .doesNotContain("320 968032");
        post("case", form(1, 3, Map.of("take", "320 968036")));
        assertThat(file.book().find(1).orElseThrow().value(Item.MORPHOLOGY)).isEqualTo("968036");
    }

    @Test
    @DisplayName("英語の画面は項目名も英語")
    void speaksEnglish() throws IOException, InterruptedException {
        try (var english = PageServer.start(0, new CasePages(file, folder, ConsoleOfTests.in(Locale.ENGLISH)))) {
            post("new", Map.of("chart", "7"));
            var page = send(HttpRequest.newBuilder(URI.create(english.address() + "case?number=1")))
                    .body();
            assertThat(page).contains("<html lang=\"en\">", "14 Date of diagnosis", "required", "Save and check");
        }
    }

    @Test
    @DisplayName("別の画面が先に保存していれば、上書きせずに言い、入れた内容は画面に残る")
    void neverOverwritesAnotherWindow() throws IOException, InterruptedException {
        post("new", Map.of("chart", ""));
        post("case", form(1, 1, Map.of("item-130", "先に　保存")));
        var late = post("case", form(1, 1, Map.of("item-130", "後から　保存")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("別の画面で先に保存されています", "value=\"後から　保存\"");
        assertThat(file.book().find(1).orElseThrow().value(Item.NAME)).isEqualTo("先に　保存");
    }

    @Test
    @DisplayName("削除には理由が要り、理由は記録に残る")
    void deletesWithAReason() throws IOException, InterruptedException {
        post("new", Map.of("chart", "7"));
        assertThat(post("delete", Map.of("number", "1", "reason", " ")).body()).contains("削除していません");
        assertThat(post("delete", Map.of("number", "1", "reason", "重複")).body()).contains("症例を削除しました");
        assertThat(file.book().cases()).isEmpty();
        assertThat(file.book().entries().getLast())
                .isInstanceOfSatisfying(
                        CaseEntry.Deleted.class,
                        deleted -> assertThat(deleted.reason()).isEqualTo("重複"));
        assertThat(get("case?number=1").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("登録室の公開鍵を貼り付けて封印し、指紋を言う。鍵でないものは断る")
    void sealsForTheRegistry() throws IOException, InterruptedException {
        post("new", Map.of("chart", ""));
        post("case", form(1, 1, CLEAN));
        var key = PackageKey.fresh().getPublic();
        assertThat(post("package", Map.of("year", "2024", "key", "鍵ではない")).body())
                .contains("公開鍵として読めません");
        assertThat(post("package", Map.of("year", "2024", "key", PackageKey.pem(key)))
                        .body())
                .contains("40001-2024.todoke に1件を書きました。", PackageKey.fingerprint(key));
        assertThat(folder.resolve("40001-2024.todoke")).exists();
    }

    @Test
    @DisplayName("入れた文字は文字のまま出て、画面の部品にはならない")
    void escapesWhatWasTyped() throws IOException, InterruptedException {
        post("new", Map.of("chart", "\"><script>alert(1)</script>"));
        assertThat(get("case?number=1").body() + get("").body())
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    @DisplayName("合言葉のない住所、別の名前のホスト、よその画面からは何も出さない")
    void answersOnlyItsOwnAddress() throws IOException, InterruptedException {
        var uri = URI.create(server.address());
        assertThat(send(HttpRequest.newBuilder(uri.resolve("/"))).statusCode()).isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(uri).header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(statusWithHost(uri, "evil.example:" + uri.getPort())).contains("404");
        assertThat(statusWithHost(uri, uri.getHost() + ":" + uri.getPort())).contains("200");
    }

    private static String statusWithHost(URI uri, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", uri.getPort());
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var request = "GET " + uri.getPath() + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return String.valueOf(in.readLine());
        }
    }

    @Test
    @DisplayName("どの画面も外のものを読まず、残さず、終了の釦で終わる")
    void isStrictAndEnds() throws IOException, InterruptedException {
        var list = get("");
        assertThat(list.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(list.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(list.body()).doesNotContain("http://", "https://", "style=", "<script");
        assertThat(get("style.css").body()).contains(":focus-visible").doesNotContain("url(");
        assertThat(post("end", Map.of()).body()).contains("閉じました");
        server.awaitEnd();
    }
}
