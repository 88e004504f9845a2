package dev.todoke.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.TodokeServer;
import dev.todoke.database.Face;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.StatisticsBench;
import dev.todoke.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("公開の画面だけの運用")
class PublicFaceAloneTest {

    private static final TestDatabase STORE = TestDatabase.empty();

    @SuppressWarnings("NullAway.Init") // filled before the first test
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void startWithAReleaseFileOnly(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("release-2019.zip"), releaseFile());
        var application = new SpringApplication(TodokeServer.class);
        application.setAdditionalProfiles(Face.PUBLIC.word());
        var arguments = new ArrayList<String>();
        STORE.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of("--server.port=0", "--todoke.jobs=off", "--todoke.releases=" + folder));
        server = application.run(arguments.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("データベースには公表データのほか何もない")
    void theStoreHoldsPublicationAndNothingElse() {
        var schemas = STORE.owner()
                .sql(
                        "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1")
                .query(String.class)
                .list();

        assertThat(schemas).containsExactly("migration", "public", "publication");
    }

    @Test
    @DisplayName("公表ファイルの数字が見え、セッションもクッキーも作らない")
    void figuresAreShownWithoutSession() throws IOException, InterruptedException {
        var page = get("/public?site=12&sex=0&year=2019");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("肺 ― 全体、2019年診断", "練習用データ", "年次確定 第9号", "role=\"img\"")
                .doesNotContain(" style=\"", "??");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
    }

    @Test
    @DisplayName("どの公開画面も開き、英語にもなる")
    void everyPublicPageOpensInBothLanguages() throws IOException, InterruptedException {
        for (String path :
                List.of("/public", "/public/areas", "/public/methods", "/public/about", "/help", "/about", "/")) {
            for (String language : List.of("ja", "en")) {
                var page = get(path + "?lang=" + language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .as(path)
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("??");
            }
        }
        assertThat(get("/public?lang=en&site=5").body()).contains("Stomach", "Age-standardised rate");
    }

    @Test
    @DisplayName("CSVは秘匿した欄をxとし、出典の号を持つ")
    void theFileOfAPage() throws IOException, InterruptedException {
        var file = get("/public/statistics.csv?site=1&area=00&set=A");

        assertThat(file.body()).startsWith("\uFEFFyear,area,case_set,site,sex,cases,");
        assertThat(file.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("2019,00,A,1,"));
    }

    @Test
    @DisplayName("ほかの画面は無い")
    void otherFacesAreNotThere() throws IOException, InterruptedException {
        assertThat(get("/registry/statistics").statusCode()).isNotEqualTo(200);
        assertThat(get("/portal").statusCode()).isNotEqualTo(200);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var port = server.getEnvironment().getProperty("local.server.port", "");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static byte[] releaseFile() {
        var bench = new StatisticsBench(new InventedYear(1_500));
        bench.registry(() -> bench.tables().compute(9));
        bench.registry(() -> bench.releases().release(9, "test"));
        long number = bench.everybody(() -> bench.figures().newest())
                .getFirst()
                .head()
                .number();
        return bench.everybody(() -> bench.figures().file(number)).orElseThrow();
    }
}
