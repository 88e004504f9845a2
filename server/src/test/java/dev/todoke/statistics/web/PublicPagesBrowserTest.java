package dev.todoke.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.StatisticsBench;
import dev.todoke.statistics.desk.PublicationDesk;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("がん統計の画面")
class PublicPagesBrowserTest {

    private final FaceTransactions transactions;
    private final PublicationDesk publication;

    @Autowired
    PublicPagesBrowserTest(FaceTransactions transactions, PublicationDesk publication) {
        this.transactions = transactions;
        this.publication = publication;
    }

    @BeforeEach
    void releasesOfThreeYears() {
        if (transactions.as(Acting.SYSTEM, publication::newest).stream()
                .noneMatch(released -> released.head().year() == 2019)) {
            var bench = new StatisticsBench(new InventedYear(2_500));
            for (long closing = 8; closing <= 10; closing++) {
                long number = closing;
                bench.registry(() -> bench.tables().compute(number));
                bench.registry(() -> bench.releases().release(number, "test"));
            }
            bench.everybody(() -> bench.figures().newest()).stream()
                    .map(released -> released.head().number())
                    .map(number ->
                            bench.everybody(() -> bench.figures().file(number)).orElseThrow())
                    .forEach(this::take);
        }
    }

    private void take(byte[] file) {
        transactions.as(Acting.SYSTEM, () -> {
            try {
                return publication.take(numberedApart(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The registry room of the same application counts its own releases from 1.
    private static byte[] numberedApart(byte[] file) throws IOException {
        var released = ReleasePackage.read(new ByteArrayInputStream(file));
        var head = released.head();
        return ReleasePackage.bytes(released.under(head.released(1_000 + head.number(), head.releasedAt())));
    }

    @Test
    @DisplayName("部位を選ぶと、その部位の答え・表・図・出典が出る")
    void answersAQuestion(Visitor visitor) {
        visitor.open("/public?year=2020");
        visitor.hasNoFaults("public-all-sites");

        visitor.page().selectOption("#site", "12");
        visitor.page().selectOption("#year", "2019");
        visitor.page().click("main button[type=submit]");

        PlaywrightAssertions.assertThat(visitor.page().locator("main")).containsText("肺 ― 全体、2019年診断");
        assertThat(visitor.page().textContent("main")).contains("出典の書き方");
        assertThat(visitor.page().locator("figure svg").count()).isGreaterThan(2);
        visitor.hasNoFaults("public-lung");
    }

    @Test
    @DisplayName("地域・用語・このサイトについても、誤りなく読める")
    void otherPages(Visitor visitor) {
        visitor.open("/public/areas?site=67&year=2020");
        visitor.hasNoFaults("public-areas");
        visitor.open("/public/methods");
        visitor.hasNoFaults("public-methods");
        visitor.open("/public/about");
        visitor.hasNoFaults("public-about");
        visitor.open("/public?lang=en&site=14&year=2020");
        assertThat(visitor.page().textContent("main")).contains("Breast", "New cases");
        visitor.hasNoFaults("public-english");
    }
}
