package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.desk.TidyDesk;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Item;
import dev.todoke.notification.Tidying;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("値を整える提案を取り入れる")
class TidyTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40T11"), "141");

    @Autowired
    private FacilityRegister register;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private CorrectionDesk correction;

    @Autowired
    private TidyDesk tidying;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("半角カナの指摘は、提案を取り入れるまで残り、取り入れると消え、前の値は残る")
    void findingsStayUntilTheOfferIsTaken() throws IOException {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40T11", "みさき病院")));
        var here = Acting.forFacility(HERE.facility().value(), HERE.account());
        var content = Sample.clean("0071") + Sample.clean("0072").replace("カガク　タロウ", "ｶｶﾞｸ　ﾀﾛｳ");
        var sent = new ReceptionDesk.Sent(Sample.file(folder, content), Arrival.REGULAR, null, null);
        var received = (Reception.Received) here.get(() -> reception.keep(HERE, sent));
        var file = here.get(() -> reading.read(received.file(), Progress.NONE));
        assertThat(file.errorRecords()).isEqualTo(1);

        var offered = here.get(() -> tidying.open(file.receipt())).orElseThrow();
        assertThat(offered.cells()).containsOnlyKeys(Tidying.WIDTH);
        assertThat(offered.first()).singleElement().satisfies(p -> {
            assertThat(p.number()).isEqualTo(2);
            assertThat(p.offer().after()).isEqualTo("カガク　タロウ");
        });

        assertThat(here.get(() -> tidying.take(HERE, file.receipt(), EnumSet.noneOf(Tidying.class))))
                .isInstanceOf(Answer.Refused.class);
        assertThat(here.get(() -> tidying.take(HERE, file.receipt(), EnumSet.of(Tidying.WIDTH))))
                .isEqualTo(new Answer.Done(1));
        var opened = here.get(() -> correction.open(file.receipt(), 2)).orElseThrow();
        assertThat(opened.file().errorRecords()).isZero();
        assertThat(opened.record().current().value(Item.KANA_NAME)).isEqualTo("カガク　タロウ");
        assertThat(opened.record().received().value(Item.KANA_NAME)).isEqualTo("ｶｶﾞｸ　ﾀﾛｳ");
    }
}
