package dev.todoke.closing.job;

import static dev.todoke.closing.job.SmallRegistry.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.difference.Cause;
import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.store.DifferenceStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.ProvenanceStore.Fact;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.kernel.PartialDate;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年次確定の処理（PostgreSQL）")
class ClosingJobTest {

    private final SmallRegistry registry = new SmallRegistry()
            .take("R-1", "P-1", "C341", PartialDate.of(2018, 5, 12))
            .take("R-2", "P-1", "C349", PartialDate.of(2018, 6, 2))
            .take("R-3", "P-2", "C169", PartialDate.of(2018, 7, 1))
            .take("R-4", "P-3", "C169", PartialDate.of(2017, 7, 1));

    @Test
    @DisplayName("版・事実・行の由来・届出を、確定と一つの取引で残す")
    void keepsWhatExplainsIt() {
        assertThat(registry.close(0)).contains("確定しました。");
        registry.registry(() -> {
            long number = registry.closings.latest(YEAR).orElseThrow().number();
            assertThat(registry.provenance.editions(number))
                    .extracting(part -> part.name())
                    .contains("consolidation", "same-tumour", "layout-76", "facilities", "layout-reading");
            assertThat(registry.provenance.facts(number))
                    .contains(new Fact("last-alive", "2018-12-31"), new Fact("persons", "2"));
            assertThat(registry.provenance.rows(number)).hasSize(2).anySatisfy(row -> {
                assertThat(row.person()).isEqualTo("P-1");
                assertThat(row.reports()).containsExactly("R-1", "R-2");
            });
            assertThat(registry.provenance.scopes(number))
                    .singleElement()
                    .satisfies(scope -> assertThat(scope.both() + scope.residentOnly() + scope.enteredOnly())
                            .isEqualTo(2));
            assertThat(registry.provenance.concerned(number)).containsExactly("R-1", "R-2", "R-3");
            assertThat(registry.figures.tumours(FigureStore.Of.CLOSING, number, FigureStore.Dimension.SITE))
                    .containsEntry("C16", 1L)
                    .containsEntry("C34", 1L);
            return true;
        });
        assertThatThrownBy(() ->
                        registry.database.transactions().as(Acting.at(Face.OFFICE), () -> registry.provenance.rows(1)))
                .as("who a row belongs to is for the registry room alone")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("機械が途中で止まれば何も残らず、もう一度始めれば一度だけ確定する")
    void theMachineDies() {
        assertThatThrownBy(() -> registry.close(registry.new Context(0, "", true)))
                .isInstanceOf(SmallRegistry.MachineDied.class);
        assertThat(registry.registry(() -> registry.closings.all())).isEmpty();
        registry.close(registry.new Context(0, "", false));
        registry.close(registry.new Context(0, "closed", false));
        assertThat(registry.registry(() -> registry.closings.all())).hasSize(1);
    }

    @Test
    @DisplayName("二人が別々の試算を同時に確定しても、版は一つだけ増える")
    void twoClerksAtOnce() throws Exception {
        long first = registry.propose("a");
        long second = registry.propose("b");
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var one = clerks.submit(() -> registry.close(first));
            var other = clerks.submit(() -> registry.close(second));
            one.get();
            other.get();
        }
        assertThat(registry.registry(() -> registry.closings.all()))
                .extracting(ClosingSummary::version)
                .containsExactly(1);
    }

    @Test
    @DisplayName("二つの版の差を、一度だけ計算して原因とともに残す")
    void differences() {
        registry.close(0);
        registry.later();
        registry.take("R-5", "P-4", "C509", PartialDate.of(2018, 9, 9));
        registry.close(0);
        var store = new DifferenceStore(registry.database.jdbc());
        var work = new ClosingDifferences(registry.closings, registry.provenance, store);
        registry.registry(() -> {
            var versions = registry.closings.all();
            work.make(versions.get(0), versions.get(1), registry.clock.instant());
            work.make(versions.get(0), versions.get(1), registry.clock.instant());
            long older = versions.get(0).number();
            long newer = versions.get(1).number();
            assertThat(store.totals(older, newer))
                    .containsExactly(new DifferenceStore.Total(Fate.ADDED, Cause.LATE_NOTIFICATION, 1, 0));
            assertThat(store.lines(older, newer, DifferenceStore.Filter.ALL, 0, 50))
                    .singleElement()
                    .satisfies(line -> assertThat(line.report()).isEqualTo("R-5"));
            assertThat(store.count(older, newer, new DifferenceStore.Filter("GONE", "", -1)))
                    .isZero();
            return true;
        });
    }

    @Test
    @DisplayName("試算のあとにデータが変われば確定しない")
    void changedSinceTheTrial() {
        long proposal = registry.propose("a");
        registry.take("R-5", "P-4", "C509", PartialDate.of(2018, 9, 9));
        assertThat(registry.close(proposal)).anyMatch(said -> said.contains("試算のあとにデータが変わった"));
        assertThat(registry.registry(() -> registry.closings.all())).isEmpty();
    }
}
