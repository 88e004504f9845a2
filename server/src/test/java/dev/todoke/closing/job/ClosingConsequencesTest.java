package dev.todoke.closing.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.web.ConsolidationSamples;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.ConsequenceReader.Group;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("統合・分割の影響の試算")
class ClosingConsequencesTest {

    private static final Notification FIRST =
            ConsolidationSamples.notification("R-1", "40001", "C349", "800039", PartialDate.of(2018, 5, 12));
    private static final Notification SECOND =
            ConsolidationSamples.notification("R-2", "41001", "C341", "814039", PartialDate.of(2018, 6, 2));
    private static final List<Group> TOGETHER = List.of(new Group("P-1", List.of("R-1", "R-2")));
    private static final List<Group> APART =
            List.of(new Group("P-1", List.of("R-1")), new Group("P-2", List.of("R-2")));

    @Test
    @DisplayName("肺の2届出を分けると腫瘍が2つになり、確定した2018年の数と、残る腫瘍の形態が変わる")
    void aSplitAddsATumourToAClosedYear() {
        var found = closed(2018).of(TOGETHER, APART);

        assertThat(found.before()).singleElement().satisfies(tumour -> {
            assertThat(tumour.reports()).containsExactly("R-1", "R-2");
            assertThat(tumour.counted()).isTrue();
        });
        assertThat(found.after()).extracting(Consequences.Tumour::person).containsExactly("P-1", "P-2");
        assertThat(found.years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2018);
            assertThat(year.tumoursBefore()).isEqualTo(1);
            assertThat(year.tumoursAfter()).isEqualTo(2);
            assertThat(year.countedAfter()).isEqualTo(2);
            assertThat(year.items()).extracting(Consequences.Item::number).contains(15);
        });
    }

    @Test
    @DisplayName("統合は逆の変化で、確定していない年は影響に数えない")
    void aMergeIsTheOtherWayRound() {
        assertThat(closed(2018).of(APART, TOGETHER).years())
                .extracting(Consequences.Year::tumoursBefore, Consequences.Year::tumoursAfter)
                .containsExactly(Tuple.tuple(2L, 1L));
        assertThat(closed(2016).of(APART, TOGETHER).years()).isEmpty();
        assertThat(closed(2018).of(TOGETHER, TOGETHER).years())
                .as("nothing changes")
                .isEmpty();
    }

    private static ClosingConsequences closed(int year) {
        return new ClosingConsequences(
                new Listed(List.of(FIRST, SECOND)),
                new NoDeaths(),
                new Closed(year),
                new NoFacilities(),
                SettlementReader.nothing());
    }

    private record Listed(List<Notification> all) implements NotificationReader {

        @Override
        public Stream<Notification> accepted() {
            return all.stream();
        }

        @Override
        public Optional<Notification> find(String id) {
            return all.stream().filter(n -> n.id().equals(id)).findFirst();
        }
    }

    private static final class NoDeaths implements DeathReader {

        @Override
        public Stream<DeathRecord> all() {
            return Stream.empty();
        }

        @Override
        public Optional<DeathRecord> find(String id) {
            return Optional.empty();
        }
    }

    private record Closed(int year) implements ClosingReader {

        @Override
        public List<ClosingSummary> all() {
            return List.of();
        }

        @Override
        public Optional<ClosingSummary> latest(YearOfDiagnosis wanted) {
            return wanted.value() == year
                    ? Optional.of(new ClosingSummary(7, wanted, 2, Instant.EPOCH, 1, ""))
                    : Optional.empty();
        }

        @Override
        public Stream<ClosedRecord> records(long closingNumber) {
            return Stream.empty();
        }
    }

    private static final class NoFacilities implements FacilityReader {

        @Override
        public List<Facility> all() {
            return List.of();
        }

        @Override
        public Optional<Facility> find(FacilityCode code) {
            return Optional.empty();
        }
    }
}
