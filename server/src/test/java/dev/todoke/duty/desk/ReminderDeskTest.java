package dev.todoke.duty.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.duty.store.DutyStore;
import dev.todoke.duty.store.ReminderStore;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.mail.MailState;
import dev.todoke.mail.Outbox;
import dev.todoke.testing.BrowserTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("期限のお知らせの送信箱")
class ReminderDeskTest {

    private static final FacilityCode CODE = new FacilityCode("40Q11");
    private static final Acting ROOM = Acting.at(Face.REGISTRY, "1");
    private static final Acting HOSPITAL = Acting.forFacility(CODE.value(), "2");

    @Autowired
    private FacilityRegister register;

    @Autowired
    private FacilityReader facilities;

    @Autowired
    private EndingReader endings;

    @Autowired
    private DutyStore duty;

    @Autowired
    private ReminderStore store;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private FaceTransactions transactions;

    private ReminderDesk on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T00:00:00Z"), ZoneOffset.UTC);
        return new ReminderDesk(store, new DutyDesk(duty, facilities, endings, audit, clock), outbox, audit, clock);
    }

    private void queued(String day) {
        transactions.as(ROOM, () -> on(day).queue());
    }

    private Collection<MailState> statesOfOurs() {
        return transactions.as(ROOM, () -> {
            var desk = on("2031-12-17");
            return desk.states(store.mails(1000, 0).stream()
                            .filter(mail -> mail.facility().equals(CODE))
                            .toList())
                    .values();
        });
    }

    private long mailsOfOurs() {
        return transactions.as(
                ROOM,
                () -> store.mails(1000, 0).stream()
                        .filter(mail -> mail.facility().equals(CODE))
                        .count());
    }

    @Test
    @DisplayName("届出のない施設に一度ずつ。次の段階になればもう一度、宛先を外せば止まる")
    void eachReminderIsWrittenOnce() {
        ROOM.run(() -> register.record(new Facility(
                CODE,
                "うみねこ病院",
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown())));
        var early = on("2031-11-01");
        assertThat(transactions.as(HOSPITAL, () -> early.leave(CODE, " touroku@example.jp ", "2")))
                .isEmpty();
        assertThat(transactions.as(HOSPITAL, () -> early.leave(CODE, "not an address", "2")))
                .hasSize(1);
        assertThat(transactions.as(HOSPITAL, early::addresses)).containsExactly("touroku@example.jp");
        queued("2031-10-31");
        assertThat(mailsOfOurs()).isZero();
        queued("2031-12-01");
        queued("2031-12-02");
        assertThat(mailsOfOurs()).isEqualTo(1);
        queued("2031-12-17");
        assertThat(mailsOfOurs()).isEqualTo(2);
        assertThat(statesOfOurs()).as("each is in the outbox").hasSize(2);
        transactions.as(HOSPITAL, () -> {
            on("2031-12-18").takeAway(CODE, "touroku@example.jp", "2");
            return true;
        });
        queued("2031-12-29");
        assertThat(mailsOfOurs()).isEqualTo(2);
    }
}
