package dev.todoke.facility.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.DesignationEvent.Kind;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.facility.NameRegister;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.print.Letterhead;
import dev.todoke.testing.ServerTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("診療所の指定と施設の名称の記録")
class DesignationDeskTest {

    private static final FacilityCode CODE = new FacilityCode("40D01");

    @Autowired
    private DesignationDesk desk;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private FacilityReader facilities;

    @Autowired
    private NameRegister names;

    @Autowired
    private Letterhead letterhead;

    private List<String> record(Kind kind, LocalDate day) {
        return desk.record(CODE, new DesignationDesk.Wish(kind, day, "理由"), "1").stream()
                .map(fault -> fault.key())
                .toList();
    }

    @Test
    @DisplayName("指定の期間は施設とともに読まれ、順を守らない記録は残らず、名称は前のものも残る")
    void periodsComeWithTheFacility() {
        Acting.at(Face.REGISTRY, "1").run(() -> {
            register.record(new Facility(
                    CODE,
                    "していクリニック",
                    FacilityClass.DESIGNATED_CLINIC,
                    new Prefecture("40"),
                    new MunicipalityCode("40137"),
                    "",
                    "",
                    "見本町1",
                    PartialDate.unknown()));
            assertThat(record(Kind.RESIGNED, LocalDate.of(2025, 12, 31))).containsExactly("not-designated");
            assertThat(record(Kind.DESIGNATED, LocalDate.of(2025, 1, 1))).isEmpty();
            assertThat(record(Kind.RESIGNED, LocalDate.of(2025, 12, 31))).isEmpty();

            var read = facilities.find(CODE).orElseThrow();
            assertThat(read.firstDesignated()).isEqualTo(PartialDate.of(2025, 1, 1));
            assertThat(read.designations().endedBefore(PartialDate.of(2026, 1, 1)))
                    .contains(LocalDate.of(2025, 12, 31));
            assertThat(facilities.all()).contains(read);
            var notice = desk.toPrint(CODE, Kind.RESIGNED).orElseThrow();
            assertThat(DesignationLetter.of(notice, read, letterhead).subject()).isEqualTo("診療所の指定の辞退について（受理）");

            assertThat(desk.rename(CODE, "新しいクリニック", desk.today().plusDays(1), "1"))
                    .isFalse();
            assertThat(desk.rename(CODE, "新しいクリニック", LocalDate.of(2026, 4, 1), "1"))
                    .isTrue();
            assertThat(facilities.find(CODE).orElseThrow().name()).isEqualTo("新しいクリニック");
            assertThat(names.formerNames(CODE))
                    .singleElement()
                    .satisfies(former -> assertThat(former.until()).isEqualTo(LocalDate.of(2026, 3, 31)));
        });
    }
}
